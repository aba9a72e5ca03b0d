import type { Hands } from '@/domain/presentation'
import { t } from '@/i18n/text'
import { ANSWERS, handsIn } from './hands'
import '@/i18n/words/tools'
import './stage-votes.css'

type When = 'before' | 'after'

/** Hands before and after, as bars beside each other: counts, no shares, and no word on who was right. */
export function StageVotes({ before, after }: { before: Hands | undefined; after: Hands }) {
  const votes = [
    ...(before ? [{ when: 'before' as const, hands: before }] : []),
    { when: 'after' as const, hands: after },
  ]
  const most = Math.max(1, ...votes.flatMap(({ hands }) => ANSWERS.map((answer) => hands[answer] ?? 0)))
  return (
    <div className="stage-votes" data-votes={votes.length}>
      <dl>
        {ANSWERS.map((answer) => (
          <div key={answer}>
            <dt>{t(`tools.${answer}`)}</dt>
            {votes.map(({ when, hands }) => (
              <Bar key={when} when={when} hands={hands[answer]} most={most} />
            ))}
          </div>
        ))}
      </dl>
      <p>
        {votes.map(({ when, hands }) => (
          <span key={when} className="stage-votes-total">
            <i data-when={when} aria-hidden="true" />
            {totalWords(when, hands, before !== undefined)}
          </span>
        ))}
        {!before && <span>{t('tools.not-counted-when', { when: t('tools.before') })}</span>}
      </p>
    </div>
  )
}

function Bar({ when, hands, most }: { when: When; hands: number | null; most: number }) {
  return (
    <dd data-when={when} data-is-counted={hands !== null}>
      <span className="visually-hidden">{t(`tools.${when}`)} </span>
      <b>{hands ?? t('tools.not-counted')}</b>
      {hands !== null && <i style={{ flexGrow: hands / most }} aria-hidden="true" />}
    </dd>
  )
}

function totalWords(when: When, hands: Hands, isSecond: boolean): string {
  const n = handsIn(hands)
  if (n === null) return t('tools.not-counted-when', { when: t(`tools.${when}`) })
  if (when === 'before') return t('tools.hands-before', { n })
  return t(isSecond ? 'tools.hands-after' : 'tools.hands-after-only', { n })
}
