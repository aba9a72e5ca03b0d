export type TextFaults = { overlaps: string[]; clipped: string[]; small: string[]; wide: boolean }

/**
 * Runs in the page. What boxes tell of the text in sight: pairs that lie on each other, text cut off by its
 * box, text under 12 px, and whether the page scrolls sideways. Lettering along a curve and text for screen
 * readers are left out.
 */
export function findTextFaults(): TextFaults {
  type Piece = { text: string; element: Element; box: DOMRect }
  const pieces: Piece[] = []
  const clipped = new Set<string>()
  const small = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (
      !element ||
      text === '' ||
      element.closest('.visually-hidden, [data-folded=true], textPath, option, script, style')
    )
      continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    // Hidden from the eye, not from a screen reader, by a style of its own.
    if (getComputedStyle(element).clipPath === 'inset(50%)') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (
        box.width < 1 ||
        box.bottom <= 0 ||
        box.top >= innerHeight ||
        box.right <= 0 ||
        box.left >= innerWidth
      )
        continue
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      // Scrolled out of its pane, or under an open panel: not in sight.
      if (!hit || !(hit === element || element.contains(hit) || hit.contains(element))) continue
      pieces.push({ text, element, box })
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) small.add(text)
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') continue
        const frame = at.getBoundingClientRect()
        if (at.closest('[data-region=map]') && at.matches('.map-pane, .map-pane *')) break
        if (box.right > frame.right + 1.5 || box.left < frame.left - 1.5) clipped.add(text)
        break
      }
    }
  }
  const overlaps = new Set<string>()
  pieces.forEach((a, i) => {
    for (const b of pieces.slice(i + 1)) {
      if (a.element === b.element) continue
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      // Line boxes of neighbouring lines touch: letters do only when a third of the line is shared.
      if (width > 2 && height > Math.min(a.box.height, b.box.height) * 0.34)
        overlaps.add(`${a.text} | ${b.text}`)
    }
  })
  return {
    overlaps: [...overlaps],
    clipped: [...clipped],
    small: [...small],
    wide: document.documentElement.scrollWidth > innerWidth,
  }
}
