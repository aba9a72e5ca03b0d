import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { absenceOf } from '@/domain/listed'
import { t } from '@/i18n/text'
import { lightClaims } from '@/store/view-store'
import { later } from '@/widget/part'
import {
  chooseClaim,
  choosePlace,
  closeClaim,
  closePair,
  keepOfPair,
  markOpenClaim,
  openPair,
  swapPair,
} from './actions'
import { bringIn } from './filter-actions'
import { Pane } from './pane'
import type { ExplorerModel } from './use-explorer-model'

const loadClaimPanel = () => import('@/modes/explore/claim-panel').then(({ ClaimPanel }) => ClaimPanel)
const ClaimPanel = later(loadClaimPanel)
const PairPanel = later(() => import('@/modes/compare/pair-panel').then(({ PairPanel }) => PairPanel))

// Fetched when the page rests, so that a voice opens without a wait; if that fails, opening one tries again.
;(window.requestIdleCallback ?? setTimeout)(() => loadClaimPanel().catch(() => undefined))

/** While the forms stand here. */
const NOTHING = { claim: undefined, pair: null }

type ClaimRegionProps = {
  index: ClaimIndex
  model: ExplorerModel
  compact: boolean
  onGoThere: (id: Id) => void
}

/** The open claim, or two claims beside each other. */
export function ClaimRegion({ index, model, compact, onGoThere }: ClaimRegionProps) {
  const { counted, marked } = model
  const { claim, pair } = model.isEditing ? NOTHING : model
  const [a, b] = [claimOf(index, pair?.[0] ?? null), claimOf(index, pair?.[1] ?? null)]
  const absent = (id: Id) => absenceOf(counted, index.ordinal.get(id) ?? -1)
  return (
    <section
      className="explorer-claim"
      data-region="claim"
      aria-label={t('region.claim')}
      hidden={!claim && !pair}
    >
      {claim && (
        <Pane>
          <ClaimPanel
            index={index}
            claim={claim}
            compact={compact}
            absent={model.absent}
            overPair={model.view.pair !== null}
            marked={marked?.id ?? null}
            onMark={markOpenClaim}
            onBeside={(other) => openPair(claim.id, other)}
            onChooseClaim={chooseClaim}
            onChoosePlace={choosePlace}
            onClose={closeClaim}
            onGoThere={onGoThere}
            onLight={lightClaims}
          />
        </Pane>
      )}
      {pair && a && b && (
        <Pane>
          <PairPanel
            key={pair.toSorted().join(' ')}
            index={index}
            first={{ claim: a, absent: absent(a.id) }}
            second={{ claim: b, absent: absent(b.id) }}
            onChooseClaim={chooseClaim}
            onSwap={() => swapPair(pair)}
            onKeep={keepOfPair}
            onClose={closePair}
            onBringIn={() => bringIn(index, pair, counted.filteredOut)}
            onLight={lightClaims}
          />
        </Pane>
      )}
    </section>
  )
}
