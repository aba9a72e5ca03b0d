import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import { type Lens, othersBy, type Telling } from '@/domain/telling'
import { t } from '@/i18n/text'
import { lights } from '@/ui/lights'
import { VoiceMarkOf } from '@/ui/voice-line'
import { holdWords, sourceWords } from './told-words'

type ToldCellProps = {
  index: ClaimIndex
  lens: Lens
  place: Id
  /** The last one by the day; null: not quoted. */
  telling: Telling | null
  cursor: Day
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** What a teller says of a place, who of them said it when, and folded whatever else they had said of it by then. */
export function ToldCell({ index, lens, place, telling, cursor, ...rest }: ToldCellProps) {
  if (!telling) return <p className="told-cell-none">{t('told.not-quoted')}</p>
  const others = othersBy(index, lens, place, cursor, telling)
  return (
    <>
      <Statement index={index} telling={telling} cursor={cursor} {...rest} />
      {others.length > 0 && (
        <details>
          <summary>{t('told.more', { n: others.length })}</summary>
          {others.map((other) => (
            <Statement
              key={`${other.claim.id} ${other.extent}`}
              index={index}
              telling={other}
              cursor={cursor}
              {...rest}
            />
          ))}
        </details>
      )}
    </>
  )
}

type StatementProps = Pick<ToldCellProps, 'index' | 'cursor' | 'onChooseClaim' | 'onLight'> & {
  telling: Telling
}

function Statement({ index, telling, cursor, onChooseClaim, onLight }: StatementProps) {
  const { claim } = telling
  return (
    <button
      type="button"
      className="told-cell-statement"
      data-claim-id={claim.id}
      onClick={() => onChooseClaim(claim.id)}
      {...lights(onLight, claim.id)}
    >
      <b>{holdWords(index, telling)}</b>
      <small>
        <VoiceMarkOf index={index} claim={claim} size={12} /> {sourceWords(index, claim, cursor)}
      </small>
      <span>{claim.short}</span>
    </button>
  )
}
