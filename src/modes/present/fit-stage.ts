// The words of a scene are not ours, nor is the screen: text shrinks to its floor first, then parts give way.

/** What gives way, in this order; each step takes what stood before it along. */
const GIVE_WAY = ['', 'words', 'words names', 'words names map', 'words names map strip', 'all'] as const
const STEPS = 20
/** Beyond this step text shrinks only when nothing but what is on now is left. */
const SMALL = 11
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
  for (const gives of GIVE_WAY) {
    frame.dataset.gives = gives === 'all' ? 'words names map strip subtitle' : gives
    const last = gives === '' || gives === 'words' ? SMALL : STEPS
    shrink(frame, last)
    if (!fits(frame)) continue
    // The largest text that fits.
    let [low, high] = [0, last]
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
  frame.style.setProperty('--rest', String(1 - Math.max(0, step - SMALL) * 0.045))
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
