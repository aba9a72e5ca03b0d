import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import { dayOf, isoOf } from '@/domain/span'
import { daysOfTelling, type Lens, tellers } from '@/domain/telling'
import { t } from '@/i18n/text'
import { lensName } from './told-words'

type ToldChoiceProps = {
  index: ClaimIndex
  lenses: readonly Lens[]
  cursor: Day
  onLenses: (lenses: Lens[]) => void
  onCursor: (day: Day) => void
}

/** Who tells, beside whom, and up to which day; the steps go to the days on which one of them speaks. */
export function ToldChoice({ index, lenses, cursor, onLenses, onCursor }: ToldChoiceProps) {
  const [first = '', second] = lenses
  const days = daysOfTelling(index, lenses)
  const previous = days.findLast((day) => day < cursor)
  const next = days.find((day) => day > cursor)
  return (
    <div className="told-choice">
      <h2 id="told-title">{t('told.title')}</h2>
      <Tellers
        index={index}
        label={t('told.teller')}
        value={first}
        onChange={(lens) => onLenses(second && second !== lens ? [lens, second] : [lens])}
      />
      <span className="told-choice-beside">
        <span aria-hidden="true">{t('told.beside')}</span>
        <Tellers
          index={index}
          label={t('told.beside')}
          value={second ?? ''}
          but={first}
          onChange={(lens) => onLenses(lens ? [first, lens] : [first])}
        />
      </span>
      <span className="told-choice-day">
        <label>
          {t('told.day')}{' '}
          <input
            type="date"
            value={isoOf(cursor)}
            onChange={(event) => {
              const day = dayOf(event.currentTarget.value)
              if (day !== null) onCursor(day)
            }}
          />
        </label>
        <Step label={t('told.previous')} sign="‹" to={previous} onCursor={onCursor} />
        <Step label={t('told.next')} sign="›" to={next} onCursor={onCursor} />
      </span>
      <button type="button" className="button" onClick={() => onLenses([])}>
        {t('told.leave')}
      </button>
    </div>
  )
}

type TellersProps = {
  index: ClaimIndex
  label: string
  value: Lens
  /** Not offered again; with it, nobody may be chosen. */
  but?: Lens
  onChange: (lens: Lens) => void
}

function Tellers({ index, label, value, but, onChange }: TellersProps) {
  const { sides, actors } = tellers(index)
  const options = (kind: 'side' | 'actor', ids: readonly Id[]) =>
    ids
      .map((id) => `${kind}.${id}`)
      .filter((lens) => lens !== but)
      .map((lens) => (
        <option key={lens} value={lens}>
          {lensName(index, lens)}
        </option>
      ))
  // A link may name somebody who is not quoted on who holds what.
  const isOffered = [...sides.map((id) => `side.${id}`), ...actors.map((id) => `actor.${id}`)].includes(value)
  return (
    <select
      className="button"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {but !== undefined && <option value="">{t('told.nobody')}</option>}
      {value && !isOffered && <option value={value}>{lensName(index, value)}</option>}
      <optgroup label={t('told.groups')}>{options('side', sides)}</optgroup>
      <optgroup label={t('told.speakers')}>{options('actor', actors)}</optgroup>
    </select>
  )
}

type StepProps = { label: string; sign: string; to: Day | undefined; onCursor: (day: Day) => void }

function Step({ label, sign, to, onCursor }: StepProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onCursor(to)}
    >
      {sign}
    </button>
  )
}
