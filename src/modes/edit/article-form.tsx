import { useState } from 'react'
import { valueAt, withValueAt } from '@/collection/edit/at-path'
import type { RawArticle } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ActorChoice } from './actor-choice'
import { ArticleTextOf } from './article-text-of'
import { DateOf } from './date-field'
import type { Desk } from './desk'
import { ChoiceOf, TextOf } from './fields'
import { FormHead } from './form-head'
import { formOf } from './record-form'
import { nameOf } from './record-title'
import { RemoveRecord } from './remove-record'

type ArticleFormProps = { desk: Desk; article: RawArticle; onBack: () => void }

/** An article: who published it and when, how far it can be trusted, and its text where somebody has it. */
export function ArticleForm({ desk, article, onBack }: ArticleFormProps) {
  const form = formOf(desk, 'articles', article)
  const [isChanging, setIsChanging] = useState(false)
  const toOutlet = (outlet: Id) => {
    setIsChanging(false)
    form.change((before) => {
      const { raw } = { raw: desk.now() }
      const path = 'csl.container-title'
      // What a citation names goes along, unless somebody wrote another name there.
      const named = valueAt(before, path) === nameOf(raw, before.outlet)
      const after = named ? withValueAt(before, path, nameOf(raw, outlet)) : before
      return { ...after, outlet }
    })
    desk.say(t('edit.outlet-is', { outlet: nameOf(desk.now(), outlet) }))
  }
  return (
    <article className="edit-form" data-form="articles">
      <FormHead back={t('edit.back-articles')} onBack={onBack} title={article.title} />
      <TextOf form={form} path="title" label={t('edit.article-title')} rows={2} lang={article.language} />
      <p>
        {t('edit.outlet-is', { outlet: nameOf(desk.raw, article.outlet) })}{' '}
        <button
          type="button"
          className="button"
          aria-expanded={isChanging}
          onClick={() => setIsChanging(!isChanging)}
        >
          {t('edit.change')}
        </button>
      </p>
      {isChanging && <ActorChoice desk={desk} label={t('edit.outlet')} kind="outlet" onChoose={toOutlet} />}
      <div className="edit-row">
        <ChoiceOf
          form={form}
          path="outletBasis.basis"
          label={t('edit.outlet-basis')}
          options={(['stated', 'inferred'] as const).map((basis) => ({
            value: basis,
            label: t(`claim.basis-${basis}`),
          }))}
        />
        <TextOf form={form} path="outletBasis.why" label={t('edit.outlet-why')} />
      </div>
      <DateOf form={form} path="published" label={t('edit.published')} />
      <TextOf form={form} path="csl.URL" label={t('edit.address')} optional />
      <TextOf
        form={form}
        path="language"
        label={t('edit.article-language')}
        what={t('edit.article-language-what')}
      />
      <TextOf
        form={form}
        path="reliability"
        label={t('edit.reliability')}
        what={t('edit.reliability-what')}
        rows={2}
      />
      <ArticleTextOf desk={desk} article={article} />
      <RemoveRecord desk={desk} part="articles" id={article.id} onGone={onBack} />
    </article>
  )
}
