import { useMemo } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Day, Id } from '@/domain/collection'
import type { Box } from '@/domain/map-labels'
import { compareTellings, type Lens } from '@/domain/telling'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { SideMark } from '@/ui/side-mark'
import { layTold, type MapFrame, type ToldLabel } from './lay-told'
import { lensName, lensSlot } from './told-words'
import './told-map.css'

type ToldMapProps = MapFrame & {
  index: ClaimIndex
  lenses: readonly Lens[]
  cursor: Day
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** The map in the tellers' words: a label a place, a column a teller; nothing where they were not quoted. */
export function ToldMap(props: ToldMapProps) {
  const { index, lenses, cursor, viewport, obstacles, measure, texts } = props
  const scene = useMemo(() => {
    const [first = '', second] = lenses
    const { differences, alike } = compareTellings(index, [first, second ?? 'actor. '], cursor)
    const legend = {
      x: viewport.width - 206,
      y: legendTop(viewport),
      w: 200,
      h: (viewport.width < 500 ? 100 : 60) + lenses.length * 20,
    }
    return layTold(index, [...differences, ...alike], lenses, cursor, {
      viewport,
      obstacles: [...obstacles, legend],
      measure,
      texts,
    })
  }, [index, lenses, cursor, viewport, obstacles, measure, texts])
  return (
    <div className="map-overlay told-map">
      <svg width="100%" height="100%" aria-hidden="true">
        {scene.circles.map(({ id, at, r }) => (
          <circle key={id} cx={at.x} cy={at.y} r={r} className="told-map-circle" />
        ))}
        {scene.labels.map(
          ({ place, leader }) =>
            leader && (
              <g key={place.id}>
                <line x1={leader.from.x} y1={leader.from.y} x2={leader.to.x} y2={leader.to.y} />
                <circle cx={leader.to.x} cy={leader.to.y} r="3" />
              </g>
            ),
        )}
      </svg>
      <div aria-hidden="true">
        {scene.texts.map(({ id, box, lines, tone }) => (
          <span key={id} className="map-label" data-tone={tone} style={placedOn(box)}>
            {lines.map(line)}
          </span>
        ))}
      </div>
      {scene.labels.map((label) => (
        <Label key={label.place.id} label={label} column={scene.column} {...props} />
      ))}
      <p className="told-map-legend" style={{ top: legendTop(viewport) }}>
        {lenses.map((lens) => (
          <span key={lens}>
            <SideMark slot={lensSlot(index, lens)} /> {lensName(index, lens)}
          </span>
        ))}
        <small>
          {t('told.legend', { day: formatDays(cursor, cursor) })}
          {scene.unplaced > 0 && ` ${t('told.unplaced', { n: scene.unplaced })}`}
        </small>
      </p>
    </div>
  )
}

type LabelProps = Pick<ToldMapProps, 'index' | 'selected' | 'onChooseClaim' | 'onLight'> & {
  label: ToldLabel
  column: number
}

function Label({ label, column, index, selected, onChooseClaim, onLight }: LabelProps) {
  const { place, title, columns, notQuoted, box } = label
  return (
    <section className="told-map-label" aria-label={place.name} style={placedOn(box)}>
      <b>{title.map(line)}</b>
      <div>
        {columns.map(({ lens, telling, words, source }) => {
          const { id } = telling.claim
          return (
            <button
              key={lens}
              type="button"
              style={{ width: column }}
              data-claim-id={id}
              aria-current={id === selected || undefined}
              onClick={() => onChooseClaim(id)}
              onMouseEnter={() => onLight([id])}
              onMouseLeave={() => onLight([])}
              onFocus={() => onLight([id])}
              onBlur={() => onLight([])}
            >
              <SideMark slot={lensSlot(index, lens)} size={14} />
              <span>
                <strong>{words.map(line)}</strong>
                <small>{source.map(line)}</small>
              </span>
            </button>
          )
        })}
      </div>
      {notQuoted.length > 0 && <p className="told-map-none">{notQuoted.map(line)}</p>}
    </section>
  )
}

function placedOn({ x, y, w, h }: Box) {
  return { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, width: w, height: h }
}

/** Below the map's controls, which take two rows on a phone. */
function legendTop({ width }: MapFrame['viewport']): number {
  return width < 500 ? 164 : 52
}

function line(text: string) {
  return <span key={text}>{text} </span>
}
