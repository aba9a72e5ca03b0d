import type { Box } from '@/domain/map-labels'

/** Refs that report the boxes of elements in the pane, when they first stand and as they grow. */
export function watchBoxes(
  report: (boxes: Box[]) => void,
): (name: string) => (element: HTMLElement | null) => void {
  const elements = new Map<string, HTMLElement>()
  const refs = new Map<string, (element: HTMLElement | null) => void>()
  let last = ''
  const measure = () => {
    const boxes = [...elements.values()].map((element) => {
      const pane = element.closest('.map-pane')?.getBoundingClientRect()
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left - (pane?.left ?? 0), y: top - (pane?.top ?? 0), w: width, h: height }
    })
    const now = JSON.stringify(boxes)
    if (now === last) return
    last = now
    report(boxes.filter(({ w, h }) => w > 0 && h > 0))
  }
  const observer = new ResizeObserver(measure)
  return (name) => {
    const known = refs.get(name)
    if (known) return known
    const ref = (element: HTMLElement | null) => {
      const before = elements.get(name)
      if (before) observer.unobserve(before)
      if (element) {
        elements.set(name, element)
        observer.observe(element)
        // Its place also depends on the pane, whose size moves what hangs on the right or the foot.
        const pane = element.closest('.map-pane')
        if (pane) observer.observe(pane)
      } else elements.delete(name)
    }
    refs.set(name, ref)
    return ref
  }
}
