import { type ReactNode, useCallback, useState } from 'react'

/** Rows of a list that are drawn, or left out, together. */
export const CHUNK_ROWS = 50
/** Rows up to which a list is drawn whole: everything can be found in the page by the browser's own search. */
export const MOST_WHOLE_ROWS = 300
/** Pixels beyond what is seen in which rows are drawn already. */
const AHEAD = '1000px 0px'

type ChunkProps = {
  /** Pixels that the rows will take, by guess, until they have been drawn once. */
  estimate: number
  /** Drawn before anybody looks: what is seen first. */
  isFirst: boolean
  /** Drawn wherever it lies: the keyboard stands in it. */
  isHeld: boolean
  children: () => ReactNode
}

/**
 * A run of rows of a list too long to be drawn whole. Its rows are there while they are near what is seen; else an
 * empty box keeps their room, so that the scroll bar tells how long the list is.
 */
export function Chunk({ estimate, isFirst, isHeld, children }: ChunkProps) {
  const [isNear, setNear] = useState(isFirst)
  const [height, setHeight] = useState(estimate)
  const watch = useCallback((box: HTMLElement | null) => {
    if (!box) return
    const watcher = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.at(-1)?.isIntersecting === true
        // None while a tab of a phone hides the list.
        if (!isSeen && box.offsetHeight > 0) setHeight(box.offsetHeight)
        setNear(isSeen)
      },
      // The list scrolls in a region of the page, whose edge only the second reaches beyond.
      { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
    )
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])
  const isDrawn = isNear || isHeld
  return (
    <div role="presentation" ref={watch} style={isDrawn ? undefined : { height }}>
      {isDrawn && children()}
    </div>
  )
}

/** The list cut into runs of CHUNK_ROWS, the last one shorter. */
export function chunksOf<T>(list: readonly T[]): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < list.length; at += CHUNK_ROWS) chunks.push(list.slice(at, at + CHUNK_ROWS))
  return chunks
}
