import type { ClaimIndex } from '@/domain/claim-index'
import type { Hop } from '@/domain/collection'
import { voiceMark } from '@/domain/voices'
import { t } from '@/i18n/text'
import { SideMark } from './side-mark'
import './attribution-chain.css'

type AttributionChainProps = {
  index: ClaimIndex
  hops: readonly Hop[]
  /** Of the article. */
  language: string | undefined
  /** With the words that weaken or strengthen it. */
  hedges?: boolean
}

/** The hands a claim came through, first speaker to outlet, each with its verb. */
export function AttributionChain({ index, hops, language, hedges = true }: AttributionChainProps) {
  return (
    <ol className="attribution-chain">
      {hops.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hops have no name of their own and never move
        <li key={i} className="attribution-chain-hop">
          <SideMark {...voiceMark(index, hop.actor)} />
          <span>
            <span className="attribution-chain-name">{index.actors.get(hop.actor)?.name ?? hop.actor}</span>{' '}
            {hop.verb}
            {hedges && <Hedges hop={hop} language={language} />}
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
