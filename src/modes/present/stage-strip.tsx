import { useMemo, useState } from 'react'
import { claimantOf, isHedged } from '@/domain/attribution'
import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { circle, markPath, unnamedDash } from '@/domain/mark-shape'
import type { StageState } from '@/domain/stage'
import { type Strip, type StripGroup, stripOf } from '@/domain/stage-strip'
import { voiceMark } from '@/domain/voices'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { type Size, sizeRef } from '@/ui/size-ref'
import { layStrip, type Panel, type StripGeometry } from './strip-geometry'
import './stage-strip.css'

type StageStripProps = { index: ClaimIndex; stage: StageState }

/** When it was said: the whole span, and the days of the scene with the voices that have been told. */
export function StageStrip({ index, stage }: StageStripProps) {
  const [size, setSize] = useState<Size | null>(null)
  const [ref] = useState(() => sizeRef(setSize))
  const strip = useMemo(() => stripOf(index, stage), [index, stage])
  const laid = useMemo(() => (size ? layStrip(strip, size) : null), [strip, size])
  return (
    <div className="stage-strip" role="img" aria-label={sentenceOf(strip)} ref={ref}>
      {size && laid && (
        <svg width={size.width} height={size.height} aria-hidden="true" fontSize={laid.font}>
          {laid.panels.map(({ x, funnel }) => (
            <path key={x} className="stage-strip-funnel" d={funnel} />
          ))}
          <Overview laid={laid} height={size.height} />
          {laid.panels.map((panel) => (
            <Columns key={panel.x} index={index} panel={panel} laid={laid} height={size.height} />
          ))}
          {strip.hasConcealed && (
            <g
              className="stage-strip-question"
              transform={`translate(${laid.question.x} ${laid.question.y})`}
              data-concealed
            >
              <circle r={laid.font * 0.72} />
              <text y={laid.font * 0.35} textAnchor="middle">
                ?
              </text>
            </g>
          )}
        </svg>
      )}
    </div>
  )
}

/** Which days, and how many told voices began on each; of a concealed one nothing. */
function sentenceOf({ clock, groups, undated }: Strip): string {
  const days = groups.flatMap(({ unit, columns }) =>
    columns.flatMap(({ first, claims }) =>
      claims.length === 0 ? [] : t('present.strip-count', { day: columnName(unit, first), n: claims.length }),
    ),
  )
  if (undated.length > 0) days.push(t('present.strip-undated', { n: undated.length }))
  const window = groups.map(({ columns }) =>
    formatDays(columns[0]?.first ?? 0, columns.at(-1)?.last ?? 0, 'year'),
  )
  const n = groups.flatMap(({ columns }) => columns.flatMap(({ claims }) => claims)).length + undated.length
  return t(`present.strip-${clock}`, { n, window: window.join(', '), days: days.join(', ') })
}

function columnName(unit: StripGroup['unit'], first: number): string {
  return formatDays(first, first, unit === 'day' ? 'short' : 'month-year')
}

function Overview({ laid, height }: { laid: StripGeometry; height: number }) {
  const { overview, bars, foot } = laid
  return (
    <>
      {bars.map(({ x, y, width, height: tall, isOwn }) => (
        <rect
          key={x}
          className="stage-strip-bar"
          data-own={isOwn || undefined}
          x={x}
          y={y}
          width={width}
          height={tall}
        />
      ))}
      <path className="stage-strip-line" d={`M${overview.x} ${foot}h${overview.width}`} />
      {overview.words.map(({ x, text }) => (
        <text key={text} className="stage-strip-word" x={x} y={height - laid.font * 0.34}>
          {text}
        </text>
      ))}
    </>
  )
}

type ColumnsProps = { index: ClaimIndex; panel: Panel; laid: StripGeometry; height: number }

function Columns({ index, panel, laid, height }: ColumnsProps) {
  const { x, columnWidth, edges, words, pieces, more } = panel
  const { mark, font } = laid
  return (
    <>
      {edges.map((left) => (
        <rect
          key={left}
          className="stage-strip-column"
          x={left}
          y={1}
          width={columnWidth}
          height={height - 2}
        />
      ))}
      {words.map((word) => (
        <text key={word.x} className="stage-strip-word" x={word.x} y={font + 3}>
          {word.text}
        </text>
      ))}
      {pieces.map(({ x: left, y, column, until, sense, claims }) => (
        <g key={claims.join()}>
          {until > column && (
            <path
              className="stage-strip-span"
              data-sense={sense}
              d={`M${left + claims.length * (mark + 3) + 3} ${y}H${x + (until + 1) * columnWidth - 8}`}
            />
          )}
          {claims.map((id, i) => (
            <Mark key={id} index={index} id={id} x={left + mark / 2 + i * (mark + 3)} y={y} size={mark} />
          ))}
        </g>
      ))}
      {more.map(({ x: right, y, n }) => (
        <text key={right} className="stage-strip-more" x={right} y={y} textAnchor="end">
          {t('present.more', { n })}
        </text>
      ))}
    </>
  )
}

type MarkProps = { index: ClaimIndex; id: Id; x: number; y: number; size: number }

function Mark({ index, id, x, y, size }: MarkProps) {
  const claim = claimOf(index, id)
  if (!claim) return null
  const { slot, dashed } = voiceMark(index, claimantOf(claim))
  const r = size * 0.44
  return (
    <path
      className="side-mark"
      data-claim-id={id}
      data-slot={slot ?? undefined}
      data-hollow={isHedged(claim) || undefined}
      data-dashed={dashed || undefined}
      transform={`translate(${x} ${y})`}
      d={slot === null ? circle(r) : markPath(slot, r)}
      strokeDasharray={dashed ? unnamedDash(r) : undefined}
    />
  )
}
