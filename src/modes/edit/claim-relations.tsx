import { useId, useState } from 'react'
import { newRelation } from '@/collection/edit/new-records'
import { withoutRecord } from '@/collection/edit/with-record'
import type { RawClaim } from '@/collection/schema-claim'
import type { RawRelation } from '@/collection/schema-talk'
import type { Id, RelationType } from '@/domain/collection'
import { RELATION_KEYS, type RelationKey, relationKey } from '@/domain/relation-key'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { ChoiceOf, TextOf } from './fields'
import { focusSoon } from './focus-soon'
import { newWords } from './new-words'
import { claimPicks, readingOptions, strengthOptions } from './options'
import { PickRecord } from './pick-record'
import { problemWords } from './problem-words'
import { formOf } from './record-form'
import { claimTitle, relationTitle } from './record-title'

const TYPES: readonly RelationType[] = [
  'denies',
  'contradicts',
  'qualifies',
  'supports',
  'repeats',
  'updates',
]

/** How it stands to other claims, read from this one. */
export function ClaimRelations({ desk, claim }: { desk: Desk; claim: RawClaim }) {
  const id = useId()
  const [key, setKey] = useState<RelationKey>('contradicts')
  const relations = desk.raw.relations.filter(({ from, to }) => from === claim.id || to === claim.id)
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const add = (other: Id) => {
    const { type, isFrom } = readKey(key)
    const ends = isFrom ? { from: claim.id, to: other } : { from: other, to: claim.id }
    const relation = newRelation(desk.now(), { ...ends, type }, newWords())
    const against = desk.add({ part: 'relations', record: relation })
    if (against.length > 0) return desk.say(against.map(problemWords).join(' '))
    desk.say(t('edit.relation-added', { claim: claimTitle(desk.now(), other) }))
    focusSoon(`[data-relation="${relation.id}"] [data-field="why"]`)
  }
  return (
    <section aria-labelledby="edit-relations">
      <h3 id="edit-relations" tabIndex={-1} data-relations>
        {t('edit.relations')}
      </h3>
      <ul className="edit-items">
        {relations.map((relation) => (
          <RelationRow key={relation.id} desk={desk} claim={claim.id} relation={relation} />
        ))}
      </ul>
      <label className="edit-field" htmlFor={id}>
        <span>{t('edit.relation-this')}</span>
        <select
          id={id}
          className="button"
          data-relation-key
          value={key}
          onChange={(event) => setKey(event.target.value as RelationKey)}
        >
          {RELATION_KEYS.map((each) => (
            <option key={each} value={each}>
              {t(`relation.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <PickRecord
        label={t('edit.relation-find')}
        options={claimPicks(desk.raw).filter((other) => other.id !== claim.id && !related.has(other.id))}
        onPick={add}
      />
    </section>
  )
}

function RelationRow({ desk, claim, relation }: { desk: Desk; claim: Id; relation: RawRelation }) {
  const form = formOf(desk, 'relations', relation)
  const isFrom = relation.from === claim
  const other = isFrom ? relation.to : relation.from
  const title = claimTitle(desk.raw, other)
  const key = keyOf(relation, isFrom)
  const turn = (chosen: string) =>
    form.change((before) => {
      const next = readKey(chosen as RelationKey)
      const ends = next.isFrom ? { from: claim, to: other } : { from: other, to: claim }
      return { ...before, ...ends, type: next.type }
    })
  const remove = () => {
    const removal = withoutRecord(desk.now(), 'relations', relation.id)
    if (removal.kind === 'used') return
    const words = relationTitle(desk.now(), relation)
    desk.carry(removal, 'removed', words)
    desk.say(t('edit.deleted', { title: words }))
    focusSoon('[data-relations]')
  }
  return (
    <li data-relation={relation.id}>
      <p className="edit-item-head">
        <button type="button" className="edit-link" onClick={() => desk.open('claims', other)}>
          {title}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('edit.remove-name', { name: title })}
          onClick={remove}
        >
          {t('edit.remove')}
        </button>
      </p>
      <div className="edit-row">
        <KeyChoice form={form} keyNow={key} onChoose={turn} />
        <ChoiceOf form={form} path="strength" label={t('edit.strength')} options={strengthOptions()} />
      </div>
      <TextOf form={form} path="why" label={t('edit.why-relation')} rows={2} />
      <ChoiceOf
        form={form}
        path="reading"
        label={t('edit.reading')}
        options={readingOptions()}
        none={t('edit.reading-both')}
      />
    </li>
  )
}

type KeyChoiceProps = {
  form: ReturnType<typeof formOf<'relations'>>
  keyNow: RelationKey
  onChoose: (key: string) => readonly string[]
}

/** Type and direction at once, as one says it of this claim. */
function KeyChoice({ form, keyNow, onChoose }: KeyChoiceProps) {
  const shown = { ...form, record: { ...form.record, key: keyNow } }
  return (
    <ChoiceOf
      form={shown}
      path="key"
      label={t('edit.relation-this')}
      options={RELATION_KEYS.map((key) => ({ value: key, label: t(`relation.${key}`) }))}
      onChoose={onChoose}
    />
  )
}

function keyOf(relation: RawRelation, isFrom: boolean): RelationKey {
  return relationKey({
    relation: { ...relation, reading: relation.reading ?? 'both' },
    as: isFrom ? 'from' : 'to',
    other: '',
  })
}

/** Contradicting and agreeing read the same from both ends, and are kept from the one that they were made at. */
function readKey(key: RelationKey): { type: RelationType; isFrom: boolean } {
  const type = TYPES.find((each) => each === key)
  if (type) return { type, isFrom: true }
  const passive = TYPES.find((each) => keyOf({ type: each } as RawRelation, false) === key)
  return { type: passive ?? 'contradicts', isFrom: false }
}
