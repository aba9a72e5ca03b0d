import { useId, useState } from 'react'
import { newArticle } from '@/collection/edit/new-records'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ActorChoice } from './actor-choice'
import type { Desk } from './desk'
import { newWords } from './new-words'
import { articleOptions } from './options'
import { problemWords } from './problem-words'
import { nameOf } from './record-title'
import { SmallForm } from './small-form'

type ArticleChoiceProps = {
  desk: Desk
  label: string
  chosen: Id | null
  onChoose: (id: Id) => void
}

/** An article that is there, or a new one. */
export function ArticleChoice({ desk, label, chosen, onChoose }: ArticleChoiceProps) {
  const id = useId()
  const [isNew, setIsNew] = useState(false)
  const options = articleOptions(desk.raw)
  const isOpen = isNew || options.length === 0
  return (
    <div className="edit-field">
      {options.length > 0 && (
        <>
          <label htmlFor={id}>{label}</label>
          <select
            id={id}
            className="button"
            data-field="article"
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.target.value)}
          >
            {!options.some(({ value }) => value === chosen) && <option value="">{t('edit.choose')}</option>}
            {options.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {!isNew && (
            <button type="button" className="button edit-back-to" onClick={() => setIsNew(true)}>
              {t('edit.article-new')}
            </button>
          )}
        </>
      )}
      {isOpen && (
        <fieldset className="edit-inner">
          <legend>{t('edit.article-new')}</legend>
          <NewArticle
            desk={desk}
            onMade={(made) => {
              setIsNew(false)
              onChoose(made)
            }}
            {...(options.length > 0 && { onCancel: () => setIsNew(false) })}
          />
        </fieldset>
      )}
    </div>
  )
}

type NewArticleProps = { desk: Desk; onMade: (id: Id) => void; onCancel?: () => void }

export function NewArticle({ desk, onMade, onCancel }: NewArticleProps) {
  const [outlet, setOutlet] = useState<Id | null>(null)
  const isThere = outlet !== null && desk.raw.actors.some(({ id }) => id === outlet)
  if (!isThere)
    return (
      <>
        <ActorChoice desk={desk} label={t('edit.outlet-first')} kind="outlet" onChoose={setOutlet} />
        {onCancel && (
          <p className="edit-actions">
            <button type="button" className="button" onClick={onCancel}>
              {t('edit.cancel')}
            </button>
          </p>
        )}
      </>
    )
  const make = (values: Readonly<Record<string, string>>): readonly string[] => {
    const address = values.address ? { address: values.address } : {}
    const article = newArticle(desk.now(), { title: values.title ?? '', outlet, ...address }, newWords())
    const against = desk.add({ part: 'articles', record: article })
    if (against.length === 0) onMade(article.id)
    return against.map(problemWords)
  }
  return (
    <>
      <p>
        {t('edit.outlet-is', { outlet: nameOf(desk.raw, outlet) })}{' '}
        <button type="button" className="button" onClick={() => setOutlet(null)}>
          {t('edit.change')}
        </button>
      </p>
      <SmallForm
        fields={[
          { name: 'title', label: t('edit.article-title') },
          { name: 'address', label: t('edit.address'), optional: true },
        ]}
        submit={t('edit.add-article')}
        onSubmit={make}
        {...(onCancel && { onCancel })}
      />
    </>
  )
}
