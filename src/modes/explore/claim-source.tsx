import type { Ref } from 'react'
import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { AttributionChain } from '@/ui/attribution-chain'
import { VoiceMarkOf } from '@/ui/voice-line'
import { asSentence, speakerName, viaWords, voiceName } from '@/ui/voice-words'

type ClaimSourceProps = { index: ClaimIndex; claim: Claim; headingRef: Ref<HTMLHeadingElement> }

/** Who says it, who that is, how they could know where the article says so, and the hands it came through. */
export function ClaimSource({ index, claim, headingRef }: ClaimSourceProps) {
  const actor = index.actors.get(claimantOf(claim))
  const via = viaWords(index, claim)
  const said = t('claim.said-on', { date: formatDating(claim.said, 'year') })
  return (
    <>
      <h2 className="claim-source-name" tabIndex={-1} ref={headingRef}>
        <VoiceMarkOf index={index} claim={claim} size={18} />
        <span>{voiceName(index, claim)}</span>
      </h2>
      {actor?.role && <p className="claim-source-role">{asSentence(actor.role)}</p>}
      {actor?.roleNote && (
        <p className="claim-panel-note">{t('claim.role-known', { note: actor.roleNote })}</p>
      )}
      <p className="claim-source-said">{asSentence([said, via].filter(Boolean).join(', '))}</p>
      <Grounds index={index} claim={claim} />
      {claim.attribution.length > 1 || claim.attribution.some((hop) => hop.hedges.length > 0) ? (
        <>
          <h3>{t('claim.chain')}</h3>
          <AttributionChain
            index={index}
            hops={claim.attribution}
            language={index.articles.get(claim.article)?.language}
          />
        </>
      ) : null}
    </>
  )
}

function Grounds({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const witness = claim.attribution.find((hop) => hop.witness)
  const nameOf = (id: string) => index.actors.get(id)?.name ?? id
  return (
    <ul className="claim-source-grounds">
      <li>{t(`claim.speech-${claim.speech}`)}</li>
      {witness && <li>{t('claim.witness', { name: nameOf(witness.actor) || speakerName(index, claim) })}</li>}
      {claim.checked && (
        <li>
          {t(`claim.checked-${claim.checked.state}`, { name: nameOf(claim.checked.by) })}{' '}
          <q lang={index.articles.get(claim.article)?.language}>{claim.checked.printed}</q>
        </li>
      )}
    </ul>
  )
}
