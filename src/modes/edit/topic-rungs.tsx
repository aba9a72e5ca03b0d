import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { NumberOf, TextOf } from './fields'
import { type RecordForm, wordsOf } from './record-form'
import { claimTitle } from './record-title'

/** The answers of a ladder, and on which of them each claim stands. */
export function TopicRungs({ form }: { form: RecordForm<'topics'> }) {
  const { desk, record } = form
  const rungs = record.rungs ?? []
  const put = (claim: Id, at: number | null) =>
    form.change((before) => ({
      ...before,
      rungs: (before.rungs ?? []).map((rung, i) => {
        const others = rung.claims.filter((id) => id !== claim)
        return { ...rung, claims: i === at ? [...others, claim] : others }
      }),
    }))
  return (
    <section aria-labelledby="edit-rungs">
      <h3 id="edit-rungs">{t('edit.rungs')}</h3>
      <ol className="edit-items">
        {rungs.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place
          <li key={at}>
            <TextOf form={form} path={`rungs.${at}.label`} label={t('edit.rung', { n: at + 1 })} />
            <div className="edit-row">
              <NumberOf form={form} path={`rungs.${at}.solid`} label={t('edit.rung-solid')} />
              <NumberOf form={form} path={`rungs.${at}.open`} label={t('edit.rung-open')} />
              <NumberOf form={form} path={`rungs.${at}.limit`} label={t('edit.rung-limit')} optional />
            </div>
          </li>
        ))}
      </ol>
      {wordsOf(form, 'rungs').map((words) => (
        <p key={words} className="edit-against">
          {words}
        </p>
      ))}
      {record.claims.map((id) => {
        const at = rungs.findIndex(({ claims }) => claims.includes(id))
        return (
          <label key={id} className="edit-field">
            <span>{claimTitle(desk.raw, id)}</span>
            <select
              className="button"
              value={at}
              onChange={(event) => put(id, event.target.value === '-1' ? null : Number(event.target.value))}
            >
              <option value={-1}>{t('edit.rung-none')}</option>
              {rungs.map(({ label }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place
                <option key={i} value={i}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )
      })}
    </section>
  )
}
