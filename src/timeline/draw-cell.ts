import { claimantOf } from '@/domain/attribution'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { circle, markPath, unnamedDash } from '@/domain/mark-shape'
import type { PlacedCell, PlacedMark } from '@/domain/timeline-marks'
import { voiceMark } from '@/domain/voices'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { svg } from './svg'

// Of the pitch; where marks stand close, the least that can still be told apart.
const DISPUTED = { share: 0.44, least: 3.6, most: 0.6 }
const PLAIN = { share: 0.27, least: 2.3, most: 0.4 }
/** A smaller shape shows no dashes: only the ring of a speaker without a group keeps them. */
const DASHED_FROM = 5
/** Ids of a hundred thousand claims are a megabyte of the page. */
const MOST_NAMED = 200
/** A digit of a number is about as wide; CSS px. */
const DIGIT = 7

/** One cell of the timeline: its marks, the line that tells its interval, or a bar with the number of claims. */
export function drawCell(index: ClaimIndex, cell: PlacedCell, height: number): SVGSVGElement {
  const root = svg('svg', {
    class: 'timeline-cell',
    width: Math.max(1, cell.width),
    height,
    'data-cell': cell.id,
    // What the number stands for, while they are few; a cell of marks names each.
    'data-claims':
      cell.number === null || cell.number > MOST_NAMED
        ? null
        : cell.claims.map((i) => index.collection.claims[i]?.id).join(' '),
  })
  if (cell.barY !== null) root.append(drawInterval(cell, cell.barY, sharedSlot(index, cell)))
  if (cell.number !== null) root.append(...drawNumber(cell, cell.number, height))
  root.append(...cell.marks.flatMap((mark) => drawMark(index, mark, cell.pitch) ?? []))
  return root
}

function drawMark(index: ClaimIndex, { ordinal, x, y }: PlacedMark, pitch: number): SVGGElement | null {
  const claim = index.collection.claims[ordinal]
  if (!claim) return null
  const { slot, dashed } = voiceMark(index, claimantOf(claim))
  const disputed = index.columns.disputed[ordinal] === 1
  const { share, least, most } = disputed ? DISPUTED : PLAIN
  const r = Number(Math.max(Math.min(least, pitch * most), pitch * share).toFixed(2))
  const dashes = dashed && (slot === null || r >= DASHED_FROM)
  return svg(
    'g',
    {
      class: 'timeline-mark',
      'data-claim-id': claim.id,
      'data-slot': slot,
      'data-hollow': index.columns.hedged[ordinal] === 1 && '',
      'data-dashed': dashes && '',
      transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    },
    svg('title', {}, titleOf(index, claim)),
    // Small marks are easier to hit by the room they stand in.
    svg('rect', { class: 'timeline-mark-room', x: -pitch / 2, y: -pitch / 2, width: pitch, height: pitch }),
    svg('path', {
      d: slot === null ? circle(r) : markPath(slot, r),
      'stroke-dasharray': dashes ? unnamedDash(Math.max(r, 4)) : null,
    }),
  )
}

/** What a pointer that rests on a mark reads. */
function titleOf(index: ClaimIndex, claim: Claim): string {
  return t('timeline.mark', {
    voice: index.actors.get(claimantOf(claim))?.name ?? t('voice.unnamed'),
    date: formatDating(claim.said),
    claim: claim.short,
  })
}

/** The colour of a line is that of its speakers, where they are of one group. */
function sharedSlot(index: ClaimIndex, cell: PlacedCell): number | null {
  const slots = new Set(
    cell.claims.map((i) => {
      const claim = index.collection.claims[i]
      return claim ? voiceMark(index, claimantOf(claim)).slot : null
    }),
  )
  slots.delete(null)
  const [slot] = slots
  return slots.size === 1 && slot !== undefined ? slot : null
}

/** Dashed: on one of these days. Unbroken: all through them. Dots: about then. An open end fades into dots further apart. */
function drawInterval(cell: PlacedCell, y: number, slot: number | null): SVGGElement {
  const line = (x1: number, x2: number, kind: string) =>
    svg('line', { class: 'timeline-interval', 'data-kind': kind, 'data-slot': slot, x1, x2, y1: y, y2: y })
  const fade = Math.min(16, cell.width / 3)
  const left = cell.opensLeft ? fade : 2
  const right = cell.width - (cell.opensRight ? fade : 2)
  return svg(
    'g',
    {},
    line(left, right, cell.sense),
    ...(cell.opensLeft ? [line(0, left, 'open')] : []),
    ...(cell.opensRight ? [line(right, cell.width, 'open')] : []),
  )
}

function drawNumber(cell: PlacedCell, number: number, height: number): SVGElement[] {
  const text = String(number)
  // Digits that reach into the next bar would be read together with its own: then the bar says it when pointed at.
  const isNarrow = cell.room < text.length * DIGIT + 2
  return [
    svg(
      'rect',
      {
        class: 'timeline-number-bar',
        x: 2,
        y: 4,
        width: Math.max(2, cell.width - 4),
        height: height - 8,
      },
      svg('title', {}, text),
    ),
    svg(
      'text',
      { class: 'timeline-number', 'data-narrow': isNarrow, x: cell.room / 2, y: height / 2 + 4 },
      text,
    ),
  ]
}
