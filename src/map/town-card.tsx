import './town-card.css'
import { claimantOf, isHedged } from '@/domain/attribution'
import type { Ordinal } from '@/domain/claim-index'
import type { Day, Topic } from '@/domain/collection'
import { otherName } from '@/domain/place-name'
import { voiceMark } from '@/domain/voices'
import { t } from '@/i18n/text'
import { boxStyle } from './box-style'
import { answersOf, MARK_BOX, rowsOf } from './card-size'
import { groupsInWords, lighting, type PaneActions } from './pane-actions'
import { whoSays } from './scene-callouts'
import { contradicted, countedOn } from './scene-town'
import type { SceneFocus } from './scene-types'
import { Shape } from './shape'

type Props = {
  focus: SceneFocus
  topic: Topic | null
  listed: readonly Ordinal[]
  from: Day
  to: Day
  actions: PaneActions
}

/** The place that the question is about: its name, the answers from end to end, and what is contradicted. */
export function TownCard({ focus, topic, listed, from, to, actions }: Props) {
  const { place, tally, emphasis } = focus
  const { index } = actions
  const { name } = place
  const native = otherName(place)
  const columns = answersOf(index, topic, listed)
  const spoken = t('map.place-name', { place: name, n: tally.claims.length, groups: groupsInWords(tally) })
  return (
    <>
      <button
        type="button"
        className="map-town"
        data-emphasis={emphasis}
        style={boxStyle(focus.name)}
        aria-label={spoken}
        aria-pressed={place.id === actions.place}
        onClick={() => actions.choosePlace(place.id)}
        {...lighting(actions, tally.claims)}
      >
        {name}
      </button>
      {focus.native && native && (
        <span className="map-native" lang={native.lang} style={boxStyle(focus.native)}>
          {native.text}
        </span>
      )}
      <div className="map-card" data-emphasis={emphasis} style={boxStyle(focus.card)}>
        {columns.length > 0 && (
          <>
            <div className="map-answers" style={{ height: rowsOf(columns) * MARK_BOX }}>
              {columns.map(({ label, claims, more }) => (
                <div key={label} className="map-answer" title={label}>
                  {claims.map((claim) => (
                    <button
                      key={claim.id}
                      type="button"
                      data-claim-id={claim.id}
                      data-emphasis={claim.id === actions.selected ? 'chosen' : 'none'}
                      aria-label={`${label}: ${whoSays(index, claim)}: ${claim.short}`}
                      onClick={() => actions.chooseClaim(claim.id)}
                      {...lighting(actions, [index.ordinal.get(claim.id) ?? -1])}
                    >
                      <Shape mark={voiceMark(index, claimantOf(claim))} size={14} hollow={isHedged(claim)} />
                    </button>
                  ))}
                  {more > 0 && (
                    <span className="map-more" title={t('map.answer-more', { n: more, label })}>
                      {t('map.more', { n: more })}
                    </span>
                  )}
                </div>
              ))}
            </div>
            <div className="map-ends" aria-hidden="true">
              <span>{columns[0]?.label}</span>
              <span>{columns.at(-1)?.label}</span>
            </div>
          </>
        )}
        <strong>{contradicted(tally)}</strong>
        <span className="map-card-note">{countedOn({ from, to }, name)}</span>
      </div>
    </>
  )
}
