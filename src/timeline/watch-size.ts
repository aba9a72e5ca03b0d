import type { Size } from './compose-picture'

/** Reports the width of the container and the height of what it scrolls in, as the container grows with its lanes. */
export function watchSize(container: HTMLElement, onSize: (size: Size) => void): () => void {
  const frame = container.parentElement ?? container
  let reported = ''
  const observer = new ResizeObserver(() => {
    const size = { width: container.clientWidth, height: frame.clientHeight }
    // Hidden: nothing to measure yet.
    if (size.width === 0 || size.height === 0) return
    const print = `${size.width} ${size.height}`
    if (print === reported) return
    reported = print
    onSize(size)
  })
  observer.observe(frame)
  observer.observe(container)
  return () => observer.disconnect()
}
