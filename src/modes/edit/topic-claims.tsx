import { flushSync } from 'react-dom'
import type { RawTopic } from '@/collection/schema-talk'
import type { Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { focusSoon } from './focus-soon'
import { MoveRow } from './move-row'
import { claimPicks } from './options'
import { PickRecord } from './pick-record'
import type { RecordForm } from './record-form'
import { claimTitle } from './record-title'

type TopicClaimsProps = { form: RecordForm<'topics'> }

/** The claims of a question in their order; in a thread, below which of those above each one stands. */
export function TopicClaims({ form }: TopicClaimsProps) {
  const { desk, record } = form
  const { raw } = desk
  const isLadder = record.rungs !== undefined
  // A thread's order is what is shown; what stands in none comes behind it.
  const threaded = (record.thread ?? []).map(({ claim }) => claim)
  const ids = isLadder
    ? record.claims
    : [...threaded, ...record.claims.filter((id) => !threaded.includes(id))]
  const free = isLadder ? ids.length : threaded.length
  const add = (id: Id) => {
    form.change((before) => ({
      ...before,
      claims: [...before.claims, id],
      ...(!isLadder && { thread: [...(before.thread ?? []), { claim: id }] }),
    }))
    desk.say(t('edit.topic-added', { claim: claimTitle(raw, id) }))
  }
  const remove = (id: Id) => {
    form.change((before) => withoutClaim(before, id))
    desk.say(t('edit.removed', { name: claimTitle(raw, id) }))
    focusSoon('[data-topic-claims]')
  }
  const move = (from: number, to: number) => {
    const step = to < from ? -1 : 1
    const shift = <T,>(list: readonly T[]) => {
      const [item] = list.slice(from, from + 1)
      return item === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, item)
    }
    flushSync(() =>
      form.change((before) =>
        before.thread
          ? { ...before, thread: inOrder(shift(before.thread)) }
          : { ...before, claims: shift(before.claims) },
      ),
    )
    focusSoon(`[data-topic-claim="${ids[from]}"] [data-move="${step}"]`)
    desk.say(t('edit.topic-moved', { claim: claimTitle(raw, ids[from] ?? ''), at: to + 1 }))
  }
  return (
    <section aria-labelledby="edit-topic-claims">
      <h3 id="edit-topic-claims" tabIndex={-1} data-topic-claims>
        {t('edit.list-claims')}
      </h3>
      {!isLadder && <p className="edit-note">{t('edit.thread-what')}</p>}
      <ol className="edit-items">
        {ids.map((id, at) => (
          <li key={id} data-topic-claim={id}>
            <p className="edit-item-head">
              <button type="button" className="edit-link" onClick={() => desk.open('claims', id)}>
                {claimTitle(raw, id)}
              </button>
              {at < free && (
                <MoveRow
                  name={claimTitle(raw, id)}
                  at={at}
                  of={free}
                  onMove={(to) => move(at, to)}
                  onRemove={() => remove(id)}
                />
              )}
              {at >= free && (
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    form.change((before) => ({
                      ...before,
                      thread: [...(before.thread ?? []), { claim: id }],
                    }))
                  }
                >
                  {t('edit.thread-put')}
                </button>
              )}
            </p>
            {!isLadder && at > 0 && at < free && <Under form={form} at={at} />}
          </li>
        ))}
      </ol>
      <PickRecord
        label={t('edit.topic-add')}
        options={claimPicks(raw).filter(({ id }) => !record.claims.includes(id))}
        onPick={add}
      />
    </section>
  )
}

/** Below which claim it stands: one that is above it and that it has a relation with, for that is its sign. */
function Under({ form, at }: TopicClaimsProps & { at: number }) {
  const { desk, record } = form
  const { raw } = desk
  const step = record.thread?.[at]
  if (!step) return null
  const above = (record.thread ?? []).slice(0, at).map(({ claim }) => claim)
  const related = above.filter((id) =>
    raw.relations.some(
      ({ from, to }) => (from === id && to === step.claim) || (from === step.claim && to === id),
    ),
  )
  if (related.length === 0) return <p className="edit-note">{t('edit.thread-none')}</p>
  return (
    <label className="edit-field">
      <span>{t('edit.thread-under')}</span>
      <select
        className="button"
        value={step.under ?? ''}
        onChange={(event) => form.set(`thread.${at}.under`, event.target.value || undefined)}
      >
        <option value="">{t('edit.thread-alone')}</option>
        {related.map((id) => (
          <option key={id} value={id}>
            {claimTitle(raw, id)}
          </option>
        ))}
      </select>
    </label>
  )
}

type Thread = NonNullable<RawTopic['thread']>

/** What came to stand above that which it answered stands by itself. */
function inOrder(thread: Thread): Thread {
  return thread.map((step, i) => {
    const { under, ...others } = step
    return under === undefined || thread.slice(0, i).some(({ claim }) => claim === under) ? step : others
  })
}

function withoutClaim(topic: RawTopic, id: Id): RawTopic {
  return {
    ...topic,
    claims: topic.claims.filter((each) => each !== id),
    ...(topic.rungs && {
      rungs: topic.rungs.map((rung) => ({ ...rung, claims: rung.claims.filter((each) => each !== id) })),
    }),
    ...(topic.thread && { thread: inOrder(topic.thread.filter(({ claim }) => claim !== id)) }),
  }
}
