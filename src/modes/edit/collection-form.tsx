import { typedPoint } from '@/collection/edit/typed-point'
import { LANGUAGES } from '@/domain/languages'
import { dayOf } from '@/domain/span'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import type { Desk } from './desk'
import { Field } from './field'
import { LinesOf, TextOf } from './fields'
import { formOf, type RecordForm, wordsOf } from './record-form'
import { answerOf, useTyped } from './use-typed'

/** What the collection is called, who made it, and what it begins with. */
export function CollectionForm({ desk }: { desk: Desk }) {
  const form = formOf(desk, 'collection', desk.raw.collection)
  const takeMiddle = () => {
    const middle = desk.picking.middle()
    if (!middle) return
    form.set('homeView.center', middle)
    desk.say(t('edit.home-map-taken'))
  }
  return (
    <article className="edit-form" data-form="collection">
      <h2 tabIndex={-1} data-heading="collection">
        {t('edit.section-collection')}
      </h2>
      <TextOf form={form} path="title" label={t('edit.collection-title')} />
      <TextOf form={form} path="description" label={t('edit.description')} rows={3} />
      <LinesOf form={form} path="editors" label={t('edit.editors')} what={t('edit.editors-what')} />
      <TextOf form={form} path="licence" label={t('edit.licence')} what={t('edit.licence-what')} />
      <TextOf form={form} path="language" label={t('edit.language')} what={languageWords()} />
      <fieldset className="edit-inner">
        <legend>{t('edit.home-days')}</legend>
        <p className="edit-note">{t('edit.home-days-what')}</p>
        <div className="edit-row">
          <HomeDay form={form} path="homeWindow.from" label={t('edit.home-from')} />
          <HomeDay form={form} path="homeWindow.to" label={t('edit.home-to')} />
        </div>
        {wordsOf(form, 'homeWindow').map((words) => (
          <p key={words} className="edit-against">
            {words}
          </p>
        ))}
      </fieldset>
      <p className="edit-actions">
        <button type="button" className="button" onClick={takeMiddle}>
          {t('edit.home-map')}
        </button>
      </p>
    </article>
  )
}

type HomeDayProps = {
  form: RecordForm<'collection'>
  path: 'homeWindow.from' | 'homeWindow.to'
  label: string
}

function HomeDay({ form, path, label }: HomeDayProps) {
  const { homeWindow } = form.record
  const iso = path === 'homeWindow.from' ? homeWindow.from : homeWindow.to
  const wordsOfDay = (text: string) => {
    const day = dayOf(text)
    return day === null ? text : formatDays(day, day, 'year')
  }
  const typed = useTyped(form.desk, label, wordsOfDay(iso), (text) => {
    const point = typedPoint(text)
    if (point?.length !== 10) return { against: [t('edit.fault-date-day')] }
    return answerOf(wordsOfDay(point), form.set(path, point, path))
  })
  return (
    <Field name={path} label={label} typed={typed} stands={wordsOfDay(iso)} notes={[]}>
      {(control) => (
        <input
          type="text"
          {...control}
          value={typed.shown}
          onChange={(event) => typed.type(event.target.value)}
        />
      )}
    </Field>
  )
}

function languageWords(): string {
  const known = Object.entries(LANGUAGES).map(([code, { name }]) => `${code} (${name})`)
  return t('edit.language-what', { known: known.join(', ') })
}
