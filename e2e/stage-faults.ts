export type StageFaults = {
  /** Text that its box cannot hold, or that leaves the screen. */
  cut: string[]
  /** Under 16 px, or a claim under 24. */
  small: string[]
  /** Boxes beside each other that lie on each other. */
  overlaps: string[]
  focusable: string[]
  /** Text of less than 7:1 against what is behind it. */
  faint: string[]
  /** Words of claims that are to be read at once. */
  words: number
}

/** Runs in the page. What boxes tell of the stage as the class sees it. */
export function findStageFaults(): StageFaults {
  const stage = document.querySelector('[data-region="stage"]')
  const faults: StageFaults = { cut: [], small: [], overlaps: [], focusable: [], faint: [], words: 0 }
  if (!stage) return { ...faults, cut: ['no stage'] }
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden')
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 40)}"`
  const ownText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  /** Relative luminance of any CSS colour (WCAG 2). */
  const luminance = (colour: string) => {
    if (!paint) return 0
    paint.fillStyle = colour
    paint.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element: Element | null): string => {
    if (!element) return '#fff'
    // The ground of the map is drawn, not styled.
    if (element.matches('.stage-map-slot')) return getComputedStyle(element).getPropertyValue('--land')
    const { backgroundColor } = getComputedStyle(element)
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : backgroundColor
  }
  const contrast = (element: Element) => {
    const style = getComputedStyle(element)
    const isSvg = element instanceof SVGElement && !(element instanceof SVGSVGElement)
    const lights = [luminance(isSvg ? style.fill : style.color), luminance(behind(element))].sort(
      (a, b) => b - a,
    )
    return ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05)
  }
  const seen = [...stage.querySelectorAll('*')].filter(isSeen)

  for (const element of seen) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (ownText(element)) {
      const size = Number.parseFloat(style.fontSize)
      const isClaim = element.matches('.stage-claim-text')
      if (size < (isClaim ? 24 : 16) - 0.01) faults.small.push(`${size} ${nameOf(element)}`)
      if (contrast(element) < 7) faults.faint.push(`${contrast(element).toFixed(1)} ${nameOf(element)}`)
      if (isClaim) faults.words += (element.textContent ?? '').trim().split(/\s+/).length
    }
    // The map letters its places itself, and cuts them at its edge.
    if (element.closest('.stage-map-slot') || element.closest('svg')) continue
    const isBlock = style.display !== 'inline' && style.display !== 'contents'
    // Letters may rise out of a tight line, where nothing cuts them off; else heights are only rounded.
    const isOpen = style.overflowY === 'visible'
    const rise = isOpen ? Math.max(1, Number.parseFloat(style.fontSize) * 0.2) : 1
    const isCut =
      element.scrollHeight > element.clientHeight + rise || element.scrollWidth > element.clientWidth + 1
    const holdsText = ownText(element) || (!isOpen && element.textContent?.trim())
    if (isBlock && isCut && holdsText) faults.cut.push(nameOf(element))
    if (ownText(element) && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1))
      faults.cut.push(`outside: ${nameOf(element)}`)
    if (ownText(element) && box.bottom > innerHeight + 1) faults.cut.push(`below: ${nameOf(element)}`)

    const children = [...element.children].filter(
      (child) => isSeen(child) && getComputedStyle(child).display !== 'inline',
    )
    children.forEach((a, i) => {
      for (const b of children.slice(i + 1)) {
        const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (width > 1 && height > 1) faults.overlaps.push(`${nameOf(a)} | ${nameOf(b)}`)
      }
    })
  }
  const focusable =
    'a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"]), [contenteditable]'
  faults.focusable = [...stage.querySelectorAll(focusable)].map(nameOf)
  return faults
}
