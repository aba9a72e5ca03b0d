import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Hedge } from '@/domain/collection'
import { isOwnVoice } from '@/domain/voices'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { VoiceMarkOf } from '@/ui/voice-line'
import { asSentence, introduction, viaWords, voiceName } from '@/ui/voice-words'

type StageAttributionProps = {
  index: ClaimIndex
  claim: Claim
  /** Without who the speaker is and how the words are printed, where several stand below each other. */
  brief?: boolean
}

/** Who says it, through whom, when, how sure, and whether these are printed as the speaker's words. */
export function StageAttribution({ index, claim, brief = false }: StageAttributionProps) {
  const role = brief ? '' : introduction(index, claimantOf(claim))
  const via = viaWords(index, claim)
  const hedges = claim.attribution.flatMap((hop) => hop.hedges)
  const language = index.articles.get(claim.article)?.language
  // The name of an outlet that speaks itself says so already.
  const speech = isOwnVoice(index, claim) ? '' : t(`present.speech-${claim.speech}`)
  const rest = [role, via, formatDating(claim.said)].filter(Boolean).join(', ')
  return (
    <div className="stage-attribution">
      <VoiceMarkOf index={index} claim={claim} />
      <p>
        <strong>{asSentence(voiceName(index, claim))}</strong>, {rest}
        {hedges.map((hedge) => (
          <HedgeWords key={hedge.printed} hedge={hedge} language={language} />
        ))}
        {!brief && speech && <span className="stage-speech"> · {speech}</span>}
      </p>
    </div>
  )
}

function HedgeWords({ hedge, language }: { hedge: Hedge; language: string | undefined }) {
  return (
    <span className="stage-hedge">
      {' '}
      · {t(`present.hedge-${hedge.effect}`)} <q lang={language}>{hedge.printed}</q>
    </span>
  )
}
