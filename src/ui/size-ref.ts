export type Size = { width: number; height: number }

/** A ref that reports the size of its element, first and as it changes; a hidden one has none. */
export function sizeRef(
  onSize: (size: Size) => void,
): (element: HTMLElement | null) => (() => void) | undefined {
  return (element) => {
    if (!element) return
    let reported = ''
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      const print = `${width} ${height}`
      if (width === 0 || height === 0 || print === reported) return
      reported = print
      onSize({ width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }
}
