import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { isOwnVoice } from '@/domain/voices'
import { VoiceMarkOf } from '@/ui/voice-line'
import { shortName, voiceName } from '@/ui/voice-words'

/** Mark and name of a voice that has been told. */
export function StageName({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  // A headline is a claim of its own, beside the text under it.
  const isHeadline = claim.speech === 'headline' && isOwnVoice(index, claim)
  return (
    <p className="stage-name">
      <VoiceMarkOf index={index} claim={claim} />
      <span>{isHeadline ? voiceName(index, claim) : shortName(index, claim)}</span>
    </p>
  )
}
