import { claimantOf, isHedged } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { voiceMark } from '@/domain/voices'
import { formatDating } from '@/i18n/dates'
import { MarkedText } from './marked-text'
import { SideMark } from './side-mark'
import { introduction, viaWords, voiceName } from './voice-words'
import './voice-line.css'

type VoiceProps = { index: ClaimIndex; claim: Claim }

type VoiceLineProps = VoiceProps & {
  /** With who that is. */
  introduce?: boolean
  /** Without the hands it came through. */
  brief?: boolean
  /** Folded words to mark in the name. */
  words?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Name, day and the hands it came through, in one running line. */
export function VoiceLine({ index, claim, introduce = false, brief = false, words = NONE }: VoiceLineProps) {
  const role = introduce ? introduction(index, claimantOf(claim)) : ''
  const via = brief ? '' : viaWords(index, claim)
  const day = formatDating(claim.said)
  return (
    <span className="voice-line">
      <span className="voice-line-name">
        <MarkedText text={voiceName(index, claim)} words={words} />
      </span>
      {role && `, ${role}`} <span className="voice-line-said">{via ? `${day}, ${via}` : day}</span>
    </span>
  )
}

export function VoiceMarkOf({ index, claim, size }: VoiceProps & { size?: number }) {
  const { slot, dashed } = voiceMark(index, claimantOf(claim))
  return (
    <SideMark
      slot={slot}
      dashed={dashed}
      hollow={isHedged(claim)}
      {...(size === undefined ? {} : { size })}
    />
  )
}
