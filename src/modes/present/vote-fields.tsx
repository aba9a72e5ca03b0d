import { useState } from 'react'
import type { Hands } from '@/domain/presentation'
import { t } from '@/i18n/text'
import { ANSWERS, type Answer, areSameHands, MOST_HANDS, NO_HANDS, readHands, withinHands } from './hands'

type VoteFieldsProps = {
  hands: Hands | undefined
  /** Of the first vote, beside the second. */
  earlier: Hands | undefined
  onCount: (hands: Hands) => void
}

/** Where the teacher writes down how many hands there were. */
export function VoteFields({ hands: kept = NO_HANDS, earlier, onCount }: VoteFieldsProps) {
  // The other window keeps the count and answers a moment later; until then the field holds what was entered.
  const [sent, setSent] = useState<{ hands: Hands; onto: Hands } | null>(null)
  const hands = sent && areSameHands(sent.onto, kept) ? sent.hands : kept
  const count = (answer: Answer, n: number | null) => {
    const counted = { ...hands, [answer]: n }
    setSent({ hands: counted, onto: kept })
    onCount(counted)
  }
  return (
    <fieldset className="vote-fields">
      <legend>{t('tools.hands')}</legend>
      <p>{t('tools.hands-lead')}</p>
      {ANSWERS.map((answer) => (
        <div key={answer} className="vote-field">
          <HandsField
            answer={answer}
            hands={hands[answer]}
            onCount={(n) => count(answer, n)}
            isEarlier={earlier !== undefined}
          />
          {earlier && (
            <span className="vote-earlier">
              {t('tools.hands-earlier', { hands: earlier[answer] ?? t('tools.not-counted') })}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  )
}

type HandsFieldProps = {
  answer: Answer
  hands: number | null
  isEarlier: boolean
  onCount: (n: number | null) => void
}

function HandsField({ answer, hands, isEarlier, onCount }: HandsFieldProps) {
  const name = t(`tools.${answer}`)
  return (
    <>
      <label>
        <span>
          {name}
          {isEarlier && <span className="visually-hidden"> {t('tools.hands-now')}</span>}
        </span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_HANDS}
          step={1}
          value={hands ?? ''}
          onChange={({ currentTarget }) => onCount(readHands(currentTarget.value))}
        />
      </label>
      <button
        type="button"
        className="button"
        aria-label={t('tools.hand-fewer', { answer: name })}
        disabled={hands === null || hands === 0}
        onClick={() => onCount(withinHands((hands ?? 0) - 1))}
      >
        −
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('tools.hand-more', { answer: name })}
        disabled={hands === MOST_HANDS}
        onClick={() => onCount(withinHands((hands ?? 0) + 1))}
      >
        +
      </button>
    </>
  )
}
