import { type CSSProperties, useMemo, useRef, useState } from 'react'
import type { Id } from '@/domain/collection'
import { findList, type ListKey } from '@/domain/timeline-list'
import type { Window } from '@/domain/timeline-window'
import { later, Part } from '@/widget/part'
import { useWidget } from '@/widget/use-widget'
import { describeBursts } from './burst-words'
import { composePicture, type Picture, type Size } from './compose-picture'
import { drawsElastic } from './draws-elastic'
import { freeBelow } from './fit-lanes'
import { wordsOf } from './picture-words'
import { TimelineArrow } from './timeline-arrow'
import { TimelineBar } from './timeline-bar'
import { TimelineDates } from './timeline-dates'
import { TimelineFrame } from './timeline-frame'
import { TimelineLabels } from './timeline-labels'
import { TimelineMore } from './timeline-more'
import { TimelineOverview } from './timeline-overview'
import type { TimelinePaneProps } from './timeline-pane-props'
import { TimelinePanels } from './timeline-panels'
import { TimelineSummary } from './timeline-summary'
import { createTimeline } from './timeline-widget'
import '@/i18n/words/timeline'
import './timeline.css'
import './timeline-marks.css'
import './timeline-picture.css'
import './timeline-relations.css'
import './vis.css'

const TimelineBeyond = later(() => import('./timeline-beyond').then(({ TimelineBeyond }) => TimelineBeyond))
const TimelineList = later(() => import('./timeline-list').then(({ TimelineList }) => TimelineList))

/** When claims were said: an overview at true scale, and the days of each burst side by side. */
export function TimelinePane(props: TimelinePaneProps) {
  const { index, counted, from, to, clock, scale, lanes, topic, compact, onWindow } = props
  const [size, setSize] = useState<Size | null>(null)
  const [draft, setDraft] = useState<Window | null>(null)
  const [list, setList] = useState<ListKey | null>(null)
  const [firstLane, setFirst] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const lanesBox = useRef<HTMLDivElement>(null)

  const window = useMemo(() => ({ from, to }), [from, to])
  const ordinals = useMemo(
    () => [...counted.listed, ...counted.outside].sort((a, b) => a - b),
    [counted.listed, counted.outside],
  )
  const shown = useMemo(
    () => ({ index, ordinals, window, clock, scale, lanes, compact }),
    [index, ordinals, window, clock, scale, lanes, compact],
  )
  const picture = useMemo(() => size && composePicture(shown, size), [shown, size])
  const words = useMemo(() => wordsOf(shown, picture), [shown, picture])
  const bursts = useMemo(() => describeBursts(shown, topic, picture), [shown, topic, picture])

  const step = (next: Window, action: string) => onWindow(next, 'step', action)
  const drag = (next: Window, action: string) => onWindow(next, 'drag', action)
  const listed = useMemo(
    () => list && picture && findList(index, list, picture, { ordinals, clock, window, by: lanes }),
    [index, list, picture, ordinals, clock, window, lanes],
  )
  // Not to come back by itself when its lane does.
  if (list && picture && !listed) setList(null)
  const listLane = (key: Id) => setList({ by: lanes, key, days: null })
  const closeList = () => {
    setList(null)
    for (const label of root.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])
      if (label.dataset.lane === list?.key) label.focus()
  }
  const chooseGround = (x: number, y: number) => {
    if (!picture) return
    const lane = picture.lanes[Math.floor(y / picture.laneHeight)]
    if (compact) return lane && listLane(lane.key)
    const stretch = picture.elastic
      ? picture.scale.stretches.find((one) => x >= one.x && x < one.x + one.width)
      : undefined
    const burst = picture.bursts[stretch?.burst ?? -1]
    if (burst) step({ from: burst.first, to: burst.last }, 'timeline.burst')
  }

  const stage = useWidget(
    createTimeline,
    { index, picture, words, size, selected: props.selected, lit: props.lit, compact },
    {
      onSize: setSize,
      onDraft: setDraft,
      onWindow: drag,
      onClaim: props.onChooseClaim,
      onLight: props.onLight,
      onGround: chooseGround,
      onCell: (id: string) => {
        const cell = picture?.cells.find((one) => one.id === id)
        if (cell) setList({ by: lanes, key: cell.lane, days: { first: cell.first, last: cell.last } })
      },
    },
  )

  const elastic = drawsElastic(shown, size)
  return (
    <div
      className="timeline"
      ref={root}
      data-compact={compact || undefined}
      data-scale={elastic ? 'elastic' : 'true'}
    >
      <TimelineBar {...props} elastic={elastic} />
      <TimelineSummary
        bursts={bursts}
        window={window}
        listed={counted.listed.length}
        total={ordinals.length}
      />
      <div className="timeline-picture" data-measured={size !== null}>
        <TimelineDates window={window} entries={picture?.entries ?? []} onStep={step} />
        <TimelineOverview
          index={index}
          entries={picture?.entries ?? []}
          picture={picture}
          window={window}
          draft={draft}
          width={size?.width ?? 0}
          onDraft={setDraft}
          onWindow={drag}
        />
        <TimelinePanels bursts={bursts} picture={picture} compact={compact} onStep={step} />
        <div
          className="timeline-lanes"
          ref={lanesBox}
          style={slackOf(picture, size)}
          data-more={(picture && picture.lanesInSight < picture.lanes.length) || undefined}
          onScroll={(event) =>
            picture && setFirst(Math.round(event.currentTarget.scrollTop / picture.laneHeight))
          }
        >
          <TimelineLabels index={index} picture={picture} onLane={listLane} />
          <div className="timeline-stage" ref={stage} />
        </div>
        {picture && !compact && (
          <TimelineMore
            picture={picture}
            first={firstLane}
            onFirst={(lane) => lanesBox.current?.scrollTo({ top: lane * picture.laneHeight })}
          />
        )}
        {picture && size && !compact && (
          <TimelineFrame picture={picture} window={window} draft={draft} size={size} cursor={props.cursor} />
        )}
        {picture && size && props.selected !== null && (
          <Part>
            <TimelineBeyond
              index={index}
              picture={picture}
              width={size.width}
              selected={props.selected}
              clock={clock}
              window={window}
              onStep={step}
            />
          </Part>
        )}
        <TimelineArrow index={index} selected={props.selected} clock={clock} window={window} onStep={step} />
        {listed && (
          <Part>
            <TimelineList
              index={index}
              list={listed}
              clock={clock}
              selected={props.selected}
              onChooseClaim={props.onChooseClaim}
              onLight={props.onLight}
              onClose={closeList}
            />
          </Part>
        )}
      </div>
    </div>
  )
}

/** What whole lanes leave free over the days: the days and the way to the other lanes fill it. */
function slackOf(picture: Picture | null, size: Size | null): CSSProperties {
  const slack = picture && size ? freeBelow(picture, size.height) : 0
  return { '--timeline-slack': `${slack}px` } as CSSProperties
}
