import './map-overlay.css'
import { claimantOf } from '@/domain/attribution'
import type { Ordinal } from '@/domain/claim-index'
import type { Day, Topic } from '@/domain/collection'
import { voiceMark } from '@/domain/voices'
import { later, Part } from '@/widget/part'
import { boxStyle } from './box-style'
import { MapLines } from './map-lines'
import { lighting, type PaneActions } from './pane-actions'
import { ElsewhereMark, LetteringMark, PlaceMark } from './place-marks'
import type { Scene, SceneCallout } from './scene-types'
import { Shape } from './shape'
import { TownCard } from './town-card'

const SeatMark = later(() => import('./seat-mark').then(({ SeatMark }) => SeatMark))
const SignMark = later(() => import('./sign-mark').then(({ SignMark }) => SignMark))

type Props = {
  scene: Scene
  topic: Topic | null
  listed: readonly Ordinal[]
  from: Day
  to: Day
  actions: PaneActions
}

/** Everything drawn over the canvas, on boxes that the scene has decided. */
export function MapOverlay({ scene, topic, listed, from, to, actions }: Props) {
  return (
    <div className="map-overlay">
      <MapLines scene={scene} actions={actions} />
      <div aria-hidden="true">
        {scene.texts.map(({ id, box, lines, tone }) => (
          <span key={id} className="map-label" data-tone={tone} style={boxStyle(box)}>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        ))}
      </div>
      {scene.focus && (
        <TownCard focus={scene.focus} topic={topic} listed={listed} from={from} to={to} actions={actions} />
      )}
      {scene.marks.map((mark) => (
        <PlaceMark key={mark.place.id} mark={mark} actions={actions} />
      ))}
      {scene.letterings.map((lettering) => (
        <LetteringMark key={lettering.place.id} lettering={lettering} actions={actions} />
      ))}
      <Part>
        {scene.seats.map((seat) => (
          <SeatMark key={seat.place.id} seat={seat} actions={actions} />
        ))}
      </Part>
      {scene.elsewhere.map((mark) => (
        <ElsewhereMark key={mark.place.id} mark={mark} actions={actions} />
      ))}
      {scene.callouts.map((callout) => (
        <Callout key={callout.claim.id} callout={callout} actions={actions} />
      ))}
      {scene.lengths.map(({ claim, box, lines }) => (
        <button
          key={claim.id}
          type="button"
          className="map-length-text"
          data-claim-id={claim.id}
          style={boxStyle(box)}
          onClick={() => actions.chooseClaim(claim.id)}
          {...lighting(actions, [actions.index.ordinal.get(claim.id) ?? -1])}
        >
          {lines.map((line, i) => (
            <span key={line} data-first={i === 0}>
              {line}{' '}
            </span>
          ))}
        </button>
      ))}
      <Part>
        {scene.signs.map((sign) => (
          <SignMark key={sign.place.id} sign={sign} actions={actions} />
        ))}
      </Part>
    </div>
  )
}

function Callout({ callout, actions }: { callout: SceneCallout; actions: PaneActions }) {
  const { claim, box, head, body, emphasis } = callout
  return (
    <button
      type="button"
      className="map-callout"
      data-claim-id={claim.id}
      data-emphasis={emphasis}
      style={boxStyle(box)}
      onClick={() => actions.chooseClaim(claim.id)}
      {...lighting(actions, [actions.index.ordinal.get(claim.id) ?? -1])}
    >
      <Shape mark={voiceMark(actions.index, claimantOf(claim))} size={16} />
      <span className="map-callout-text">
        {head.map((line) => (
          <b key={line}>{line} </b>
        ))}
        {body.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </span>
    </button>
  )
}
