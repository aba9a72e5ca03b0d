import type { RawRelation } from '@/collection/schema-talk'
import type { RelationType } from '@/domain/collection'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { ChoiceOf, TextOf } from './fields'
import { FormHead } from './form-head'
import { readingOptions, strengthOptions } from './options'
import { formOf, wordsOf } from './record-form'
import { claimTitle, relationTitle } from './record-title'
import { RemoveRecord } from './remove-record'

type RelationFormProps = { desk: Desk; relation: RawRelation; onBack: () => void }

const TYPES: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'repeats',
  'updates',
]

/** How one claim stands to another. */
export function RelationForm({ desk, relation, onBack }: RelationFormProps) {
  const form = formOf(desk, 'relations', relation)
  const turn = () => {
    const against = form.change((before) => ({ ...before, from: before.to, to: before.from }))
    desk.say(against.length > 0 ? against.join(' ') : t('edit.relation-turned'))
  }
  const said = form.problems.filter(({ field }) => ['', 'from', 'to'].includes(field))
  return (
    <article className="edit-form" data-form="relations">
      <FormHead back={t('edit.back-relations')} onBack={onBack} title={relationTitle(desk.raw, relation)} />
      {(['from', 'to'] as const).map((end) => (
        <p key={end}>
          {t(`edit.relation-${end}`)}:{' '}
          <button type="button" className="edit-link" onClick={() => desk.open('claims', relation[end])}>
            {claimTitle(desk.raw, relation[end])}
          </button>
        </p>
      ))}
      <ChoiceOf
        form={form}
        path="type"
        label={t('edit.relation-type')}
        options={TYPES.map((type) => ({ value: type, label: t(`relation.${type}`) }))}
      />
      <button type="button" className="button" onClick={turn}>
        {t('edit.relation-turn')}
      </button>
      {said.length > 0 && (
        <p className="edit-against">{wordsOf({ problems: said }, said[0]?.field ?? '').join(' ')}</p>
      )}
      <ChoiceOf form={form} path="strength" label={t('edit.strength')} options={strengthOptions()} />
      <TextOf form={form} path="why" label={t('edit.why-relation')} rows={3} />
      <ChoiceOf
        form={form}
        path="reading"
        label={t('edit.reading')}
        options={readingOptions()}
        none={t('edit.reading-both')}
      />
      <RemoveRecord desk={desk} part="relations" id={relation.id} onGone={onBack} />
    </article>
  )
}
