import './map-lines.css'
import { useId } from 'react'
import type { PaneActions } from './pane-actions'
import { lighting } from './pane-actions'
import type { Scene, SceneArc } from './scene-types'

/** Circles, leaders, lines between places and the lettering along a circle. Only outlines, nothing filled. */
export function MapLines({ scene, actions }: { scene: Scene; actions: PaneActions }) {
  return (
    <svg className="map-lines" width="100%" height="100%" aria-hidden="true">
      {scene.circles.map(({ id, at, r, emphasis, faint }) => (
        <circle
          key={id}
          cx={at.x}
          cy={at.y}
          r={r}
          className="map-circle"
          data-emphasis={emphasis}
          data-faint={faint}
        />
      ))}
      {scene.lines.map(({ from, to }) => (
        <line key={`${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="map-relation" />
      ))}
      {scene.callouts.map(({ claim, from, to, emphasis }) => (
        <line
          key={claim.id}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          className="map-leader"
          data-emphasis={emphasis}
        />
      ))}
      {scene.lengths.map(({ claim, box, px }) => {
        const x = box.x + box.w / 2 - px / 2
        const y = box.y + 22
        return (
          <path
            key={claim.id}
            d={`M${x} ${y - 5}v10M${x} ${y}h${px}M${x + px} ${y - 5}v10`}
            className="map-length"
          />
        )
      })}
      {scene.texts.map(
        ({ id, dot }) => dot && <circle key={id} cx={dot.x} cy={dot.y} r="2" className="map-town-dot" />,
      )}
      {scene.arcs.map((arc) => (
        <ArcText key={arc.id} arc={arc} actions={actions} />
      ))}
    </svg>
  )
}

function ArcText({ arc, actions }: { arc: SceneArc; actions: PaneActions }) {
  const id = useId()
  const { place, tally, window } = arc
  const text = (
    <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
      {arc.text}
    </textPath>
  )
  return (
    <g
      className="map-arc"
      data-emphasis={arc.emphasis}
      data-faint={!place || window !== null}
      data-button={place !== null}
    >
      <path id={id} d={arc.path} fill="none" />
      {place ? (
        // The list "Places in view" holds the same place as a native button.
        // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to what the list offers to all
        <text
          onClick={() => (window ? actions.goTo(window) : actions.choosePlace(place.id))}
          {...lighting(actions, tally?.claims ?? [])}
        >
          {text}
        </text>
      ) : (
        <text>{text}</text>
      )}
    </g>
  )
}
