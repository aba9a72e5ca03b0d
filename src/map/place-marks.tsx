import './place-marks.css'
import { t } from '@/i18n/text'
import { Arrow } from './arrow'
import { boxStyle, markStyles } from './box-style'
import { groupsInWords, lighting, type PaneActions } from './pane-actions'
import { separateMerged } from './scene-marks'
import type { SceneElsewhere, SceneLettering, SceneMark } from './scene-types'
import { Shape } from './shape'

const MOST_NAMES = 12

/** A place of the window: its number, its name, up to three groups of voices with theirs. */
export function PlaceMark({ mark, actions }: { mark: SceneMark; actions: PaneActions }) {
  const { place, at, r, tally, merged, label, emphasis, kind } = mark
  const name = place.name
  const styles = markStyles(at, r, label)
  const n = tally.claims.length
  const and = separateMerged(merged)
  const values = { place: name, n, groups: groupsInWords(tally) }
  const spoken =
    kind === 'mentioned'
      ? t('map.place-mentioned', { place: name, n })
      : merged.length > 0
        ? t('map.place-merged', { ...values, names: namesOf(merged) })
        : t('map.place-name', values)
  return (
    <button
      type="button"
      className="map-mark"
      data-kind={kind}
      data-emphasis={emphasis}
      style={styles.whole}
      aria-label={spoken}
      aria-pressed={place.id === actions.place}
      onClick={() => actions.choosePlace(place.id)}
      {...lighting(actions, tally.claims)}
    >
      <span className="map-disc" style={styles.mark}>
        {n}
      </span>
      {label && (
        <span className="map-mark-label" style={styles.label}>
          <b>{name}</b>
          {kind === 'window' && (
            <span className="map-shapes">
              {tally.sides.slice(0, 3).map(({ side, count }) => (
                <span key={side.id}>
                  <Shape mark={{ slot: side.slot, dashed: false }} size={12} />
                  {count}
                </span>
              ))}
              {and > 0 && <span>{t('map.and-places', { n: and })}</span>}
            </span>
          )}
        </span>
      )}
    </button>
  )
}

/** The first by name, the others counted: a mark may stand for a thousand. */
function namesOf(merged: SceneMark['merged']): string {
  const names = merged.slice(0, MOST_NAMES).map(({ place }) => place.name)
  const n = merged.length - names.length
  return n > 0 ? t('map.names-and-more', { names: names.join(', '), n }) : names.join(', ')
}

/** A place of other days: a way to that window. */
export function ElsewhereMark({ mark, actions }: { mark: SceneElsewhere; actions: PaneActions }) {
  const { place, at, label, lines, window, emphasis } = mark
  const styles = markStyles(at, 12, label)
  return (
    <button
      type="button"
      className="map-elsewhere"
      data-emphasis={emphasis}
      style={styles.whole}
      aria-label={t('map.elsewhere-name', { place: lines[1], text: lines[0] })}
      onClick={() => (window ? actions.goTo(window) : actions.choosePlace(place.id))}
    >
      <span className="map-dot" style={styles.mark} />
      {label && (
        <span className="map-mark-label" style={styles.label}>
          <small>{lines[0]}</small>
          <span>{lines[1]}</span>
        </span>
      )}
    </button>
  )
}

/** What has no sure point, lettered as old maps letter an area; with an arrow where it lies beyond the frame. */
export function LetteringMark({ lettering, actions }: { lettering: SceneLettering; actions: PaneActions }) {
  const { place, tally, box, lines, align, arrow, emphasis, window } = lettering
  return (
    <button
      type="button"
      className="map-lettering"
      data-align={align}
      data-emphasis={emphasis}
      data-faint={window !== null}
      style={boxStyle(box)}
      aria-label={
        // Its words hold the number of those days; the tally has all other days'.
        window
          ? lines.join(' ')
          : t('map.lettering-name', {
              text: lines.join(' '),
              n: tally.claims.length,
              groups: groupsInWords(tally),
            })
      }
      aria-pressed={place.id === actions.place}
      onClick={() => (window ? actions.goTo(window) : actions.choosePlace(place.id))}
      {...lighting(actions, tally.claims)}
    >
      {arrow && arrow !== 'e' && <Arrow to={arrow} />}
      <span>
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </span>
      {arrow === 'e' && <Arrow to={arrow} />}
    </button>
  )
}
