import { claimantOf } from '@/domain/attribution'
import type { Ordinal } from '@/domain/claim-index'
import { voiceMark } from '@/domain/voices'
import { t } from '@/i18n/text'
import { useMore } from '@/widget/use-more'
import { lighting, type PaneActions } from './pane-actions'
import { whoSays } from './scene-callouts'
import { Shape } from './shape'

/** Claims of a place as rows: each opens its claim and lights it in the other views. */
export function PlaceClaims({ claims, actions }: { claims: readonly Ordinal[]; actions: PaneActions }) {
  const { shown, more } = useMore(claims.length, (left) => t('rows.more', left))
  return (
    <>
      <ul>
        {claims.slice(0, shown).map((i) => {
          const claim = actions.index.collection.claims[i]
          return (
            claim && (
              <li key={claim.id}>
                <button
                  type="button"
                  data-claim-id={claim.id}
                  onClick={() => actions.chooseClaim(claim.id)}
                  {...lighting(actions, [i])}
                >
                  <Shape mark={voiceMark(actions.index, claimantOf(claim))} size={14} />
                  <span>
                    {whoSays(actions.index, claim)}: {claim.short}
                  </span>
                </button>
              </li>
            )
          )
        })}
      </ul>
      {more}
    </>
  )
}
