// The words of a scene are not ours, nor is the screen: text shrinks to its floor first, then parts give way.

/** What gives way, in this order, each with all that stood before it; and the smallest text before the next does. */
const GIVE_WAY = [
  { gives: '', last: 11 },
  { gives: 'words', last: 11 },
  { gives: 'words names', last: 15 },
  { gives: 'words names map', last: 20 },
  { gives: 'words names map strip', last: 20 },
  { gives: 'words names map strip subtitle', last: 20 },
  { gives: 'words names map strip subtitle picture', last: 20 },
] as const
/** Up to this step only claims and questions shrink, after it all else too. */
const LARGE = 11
/** Boxes of text that must hold their words. */
const BOXES = 'h1, h2, p, li, dt, dd, blockquote, figcaption, [data-box]'

/** A ref: fits the text of the stage now, and again when the room or the letters change. */
export function fitStage(frame: HTMLElement): () => void {
  let room = ''
  const refit = () => {
    room = `${frame.clientWidth} ${frame.clientHeight}`
    fitNow(frame)
  }
  refit()
  const observer = new ResizeObserver(() => {
    if (room !== `${frame.clientWidth} ${frame.clientHeight}`) refit()
  })
  observer.observe(frame)
  document.fonts.addEventListener('loadingdone', refit)
  return () => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', refit)
  }
}

function fitNow(frame: HTMLElement): void {
  for (const { gives, last } of GIVE_WAY) {
    frame.dataset.gives = gives
    shrink(frame, last)
    if (!fits(frame)) continue
    // The largest text that fits.
    let low = 0
    let high: number = last
    while (low < high) {
      const middle = (low + high) >> 1
      shrink(frame, middle)
      if (fits(frame)) high = middle
      else low = middle + 1
    }
    shrink(frame, high)
    return
  }
}

/** Claims and questions shrink first, all else after them. */
function shrink(frame: HTMLElement, step: number): void {
  frame.style.setProperty('--fit', String(1 - step * 0.03))
  frame.style.setProperty('--rest', String(1 - Math.max(0, step - LARGE) * 0.045))
}

function fits(frame: HTMLElement): boolean {
  if (!holds(frame)) return false
  for (const box of frame.querySelectorAll<HTMLElement>(BOXES))
    if (!box.closest('.stage-lent, .visually-hidden') && !holds(box)) return false
  return true
}

function holds(box: HTMLElement): boolean {
  return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1
}
