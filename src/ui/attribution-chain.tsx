import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Hop } from '@/domain/collection'
import { voiceMark } from '@/domain/voices'
import { t } from '@/i18n/text'
import { SideMark } from './side-mark'
import './attribution-chain.css'

/** The hands a claim came through, first speaker to outlet, each with its verb and the words that weaken it. */
export function AttributionChain({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const language = index.articles.get(claim.article)?.language
  return (
    <ol className="attribution-chain">
      {claim.attribution.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hops have no name of their own and never move
        <li key={i} className="attribution-chain-hop">
          <SideMark {...voiceMark(index, hop.actor)} />
          <span>
            <span className="attribution-chain-name">{index.actors.get(hop.actor)?.name ?? hop.actor}</span>{' '}
            {hop.verb}
            <Hedges hop={hop} language={language} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Hedges({ hop, language }: { hop: Hop; language: string | undefined }) {
  return hop.hedges.map((hedge) => (
    <span key={hedge.printed} className="attribution-chain-hedge">
      {' '}
      {t(`claim.hedge-${hedge.effect}`)} <q lang={language}>{hedge.printed}</q>
    </span>
  ))
}
