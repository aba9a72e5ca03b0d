import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { lights } from '@/ui/lights'
import { MarkedText } from '@/ui/marked-text'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import './claim-button.css'

type ClaimButtonProps = {
  index: ClaimIndex
  claim: Claim
  words?: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onLight?: (ids: readonly Id[]) => void
}

const NONE: ReadonlySet<string> = new Set()

/** A claim that is not listed, and so no option of the list: who, when, what, and the way to it. */
export function ClaimButton({ index, claim, words = NONE, onChooseClaim, onLight }: ClaimButtonProps) {
  return (
    <button
      type="button"
      className="claim-button"
      data-claim-id={claim.id}
      onClick={() => onChooseClaim(claim.id)}
      {...(onLight && lights(onLight, claim.id))}
    >
      <VoiceMarkOf index={index} claim={claim} />
      <span>
        <VoiceLine index={index} claim={claim} introduce words={words} />{' '}
        <span className="claim-button-statement">
          <MarkedText text={claim.short || claim.text} words={words} />
        </span>
      </span>
    </button>
  )
}
