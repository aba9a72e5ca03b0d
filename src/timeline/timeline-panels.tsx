import type { LaidStretch } from '@/domain/elastic-time'
import type { Window } from '@/domain/timeline-window'
import { t } from '@/i18n/text'
import type { DescribedBurst } from './burst-words'
import type { Picture } from './compose-picture'
import { hasRoom, PADDING, widthOf } from './panel-letters'
import { SIGN_PATHS } from './sign-paths'
import './timeline-panels.css'

type TimelinePanelsProps = {
  bursts: readonly DescribedBurst[]
  picture: Picture | null
  compact: boolean
  onStep: (window: Window, action: string) => void
}

const NARROW = 122
/** Of the count's letters to the title's. */
const COUNT_SIZE = 0.72
const DAYS_WIDTH = 90
const TITLE_LINE = 15.5
const COUNT_LINE = 15

/** A button a burst over its panel: its question, and how much of it is contradicted. */
export function TimelinePanels({ bursts, picture, compact, onStep }: TimelinePanelsProps) {
  const choose = (burst: DescribedBurst) => onStep(burst.window, 'timeline.burst')
  if (compact) return <CompactPanels bursts={bursts} chosen={picture?.chosen ?? -1} onChoose={choose} />
  const panels = picture?.elastic ? picture.scale.stretches : []
  // At true scale they share the row.
  const share = picture && !picture.elastic ? picture.scale.width / bursts.length : undefined
  const rows = Math.max(
    1,
    ...panels.map(({ burst, width }, i) => rowsOf(bursts[burst], width, panels[i + 1])),
  )
  return (
    <nav
      className="timeline-panels"
      aria-label={t('timeline.bursts')}
      data-titles={rows > 1 ? 'wrapped' : 'lines'}
      // At least: a reader's own spacing of letters may need more.
      style={{ minHeight: Math.max(34, rows * TITLE_LINE + COUNT_LINE) }}
    >
      {bursts.map((burst, i) => {
        const at = panels.findIndex((stretch) => stretch.burst === i)
        const panel = panels[at]
        return (
          <PanelButton
            key={burst.window.from}
            burst={burst}
            onChoose={choose}
            {...(panel && { left: panel.x, width: panel.width })}
            {...(panel && rows === 1 && { room: roomOf(panel, panels[at + 1]) })}
            {...(share !== undefined && { share })}
          />
        )
      })}
    </nav>
  )
}

/** So many lines a title takes; the only one of a single line may run on over the gap that follows its panel. */
function rowsOf(burst: DescribedBurst | undefined, width: number, after: LaidStretch | undefined): number {
  const title = burst?.title && hasRoom(burst.title, width) ? widthOf(burst.title) : 0
  if (title <= roomOf({ width }, after)) return 1
  return Math.min(3, Math.ceil(title / (width - PADDING / 2)))
}

function roomOf({ width }: { width: number }, after: LaidStretch | undefined): number {
  return width - PADDING + (after?.kind === 'gap' ? after.width : 0)
}

/** On a phone one burst at a time, with the ways to the one before and the one after. */
function CompactPanels({
  bursts,
  chosen,
  onChoose,
}: {
  bursts: readonly DescribedBurst[]
  chosen: number
  onChoose: (burst: DescribedBurst) => void
}) {
  const [previous, current, next] = [bursts[chosen - 1], bursts[chosen], bursts[chosen + 1]]
  return (
    <nav className="timeline-panels" aria-label={t('timeline.bursts')}>
      <Turn
        burst={previous}
        label={
          previous ? t('timeline.previous-burst', { days: previous.days }) : t('timeline.no-previous-burst')
        }
        d="M8 3L4 7L8 11"
        onChoose={onChoose}
      />
      {current && <PanelButton burst={current} onChoose={onChoose} />}
      <Turn
        burst={next}
        label={next ? t('timeline.next-burst', { days: next.days }) : t('timeline.no-next-burst')}
        d="M5 3L9 7L5 11"
        onChoose={onChoose}
      />
    </nav>
  )
}

function PanelButton({
  burst,
  left,
  width,
  room,
  share,
  onChoose,
}: {
  burst: DescribedBurst
  left?: number
  width?: number
  /** What the title may take, where it takes one line. */
  room?: number
  /** How wide it comes out where it is given no width. */
  share?: number
  onChoose: (burst: DescribedBurst) => void
}) {
  const name = burst.title ?? burst.days
  const count = t('timeline.contradicted-of', { total: burst.claims })
  const least = widthOf(`${burst.disputed} ${count}`) * COUNT_SIZE + PADDING
  const roomy = width !== undefined && width > Math.max(210, least + DAYS_WIDTH)
  // The whole sentence is the button's name; where it has no room the sign stands for the word.
  const space = width ?? share
  const narrow = space !== undefined && space < Math.max(NARROW, least)
  return (
    <button
      type="button"
      className="timeline-panel"
      aria-label={burst.name}
      aria-current={burst.chosen || undefined}
      style={left === undefined ? undefined : { left, width }}
      onClick={() => onChoose(burst)}
    >
      {(space === undefined || hasRoom(name, space)) && (
        <span className="timeline-panel-title" style={{ maxWidth: room }}>
          {name}
        </span>
      )}
      <span className="timeline-panel-count">
        {narrow && <Unequal />}
        <b>{burst.disputed}</b> {narrow ? t('timeline.of-total', { total: burst.claims }) : count}
        {roomy && burst.title !== null && ` · ${burst.days}`}
      </span>
    </button>
  )
}

function Unequal() {
  return (
    <svg className="timeline-sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <circle r="6" />
      <path d={SIGN_PATHS.contradicts} />
    </svg>
  )
}

function Turn({
  burst,
  label,
  d,
  onChoose,
}: {
  burst: DescribedBurst | undefined
  label: string
  d: string
  onChoose: (burst: DescribedBurst) => void
}) {
  return (
    <button
      type="button"
      className="timeline-turn"
      aria-label={label}
      disabled={!burst}
      onClick={() => burst && onChoose(burst)}
    >
      <svg className="timeline-chevron" width="13" height="14" viewBox="0 0 13 14" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  )
}
