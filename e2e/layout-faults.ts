// Over 200 lines: what runs in the page is one function with all that it needs in it.

export type LayoutFaults = {
  /** The page, or a part of it that holds no table, scrolls sideways. */
  sideways: string[]
  /** Controls that no scrolling brings into the window. */
  unreachable: string[]
  /** Text that a box cuts off, without an ellipsis and without a way to scroll to the rest. */
  cut: string[]
  /** Controls that lie on each other, in pairs. */
  overlaps: string[]
  /** Controls smaller than `least`. */
  small: string[]
  /** The smallest of all that were measured, in CSS pixels, and which it is. */
  smallest: [number, string]
  /** Paragraphs whose lines hold many more letters than an eye keeps. */
  long: string[]
}

export type Target = {
  /** Side of the square that a target must have, in CSS pixels. */
  least: number
  /** WCAG 2.5.8 lets a smaller target be, when a circle of that size around it meets no other. */
  spacing: boolean
}

/**
 * Runs in the page. What boxes tell of its layout as it stands. Pins of the map and marks of the timeline are
 * no targets here: the list is their equivalent (WCAG 2.5.8); nor is a link or button within a sentence.
 */
export function findLayoutFaults({ least, spacing }: Target): LayoutFaults {
  const CONTROL =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=slider]'
  const EQUIVALENT =
    '.timeline-stage *, .timeline-label, .timeline-thumb, .map-overlay *, [data-region=map] [data-claim-id]'
  /** A number of a table of numbers is as wide as its column; the filters list the same claims. */
  const NARROW = '.coverage-table button'
  const faults: LayoutFaults = {
    sideways: [],
    unreachable: [],
    cut: [],
    overlaps: [],
    small: [],
    smallest: [Number.POSITIVE_INFINITY, ''],
    long: [],
  }
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const style = element.getAttribute('class')?.split(' ')[0]
    return `${element.localName}${style ? `.${style}` : ''} "${words.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`
  }
  const styles = new Map<Element, CSSStyleDeclaration>()
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element)
    styles.set(element, known)
    return known
  }
  /** Hidden from the eye, not from a screen reader. */
  const isUnseen = (element: Element): boolean =>
    element.matches('.visually-hidden, .skip-links, [data-folded]') ||
    styleOf(element).clipPath === 'inset(50%)' ||
    (element.parentElement !== null && isUnseen(element.parentElement))
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isUnseen(element)
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

  const page = document.documentElement
  if (page.scrollWidth > innerWidth) faults.sideways.push(`the page: ${page.scrollWidth} px`)
  for (const element of document.body.querySelectorAll('*')) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue
    if (!scrolls(styleOf(element).overflowX) || !isSeen(element)) continue
    const mayScroll =
      element.matches('textarea, pre, select, input, table *, [data-region=timeline] *') ||
      element.querySelector(':scope > table, :scope > svg, :scope > figure') !== null
    if (!mayScroll) faults.sideways.push(`${nameOf(element)}: ${element.scrollWidth} px`)
  }

  /** Where the box can come to be seen: null when some box cuts it off for good, else the part in sight now. */
  const seenPart = (element: Element): DOMRect | null => {
    const own = element.getBoundingClientRect()
    let [left, top, right, bottom] = [own.left, own.top, own.right, own.bottom]
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY, position } = styleOf(at)
      const frame =
        at === page || at === document.body
          ? new DOMRect(0, 0, innerWidth, innerHeight)
          : at.getBoundingClientRect()
      if (scrolls(overflowX) || scrolls(overflowY)) {
        // Whatever lies after the start of what scrolls can be brought into it.
        if (scrolls(overflowX) && left - frame.left + at.scrollLeft < -2) return null
        if (scrolls(overflowY) && top - frame.top + at.scrollTop < -2) return null
        if (scrolls(overflowX)) [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)]
        if (scrolls(overflowY)) [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)]
        // Out of sight for now: the frame that it will come to stands for it.
        if (right <= left) [left, right] = [frame.left, frame.right]
        if (bottom <= top) [top, bottom] = [frame.top, frame.bottom]
      } else if (overflowX !== 'visible' || overflowY !== 'visible' || at === page) {
        if (left < frame.left - 2 || right > frame.right + 2) return null
        if (top < frame.top - 2 || bottom > frame.bottom + 2) return null
      }
      if (position === 'fixed') break
    }
    return new DOMRect(left, top, right - left, bottom - top)
  }
  /** What a press at this point would reach. */
  const at = (x: number, y: number) => document.elementFromPoint(x, y)
  const takes = (control: Element, x: number, y: number) => {
    const hit = at(x, y)
    return hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true)
  }

  const isPressed = (control: Element, box: DOMRect) =>
    takes(control, box.left + box.width / 2, box.top + box.height / 2)

  const modal = document.querySelector('dialog:modal')
  const controls = [...(modal ?? document).querySelectorAll<HTMLElement>(CONTROL)].filter(
    (element) => isSeen(element) && element.getBoundingClientRect().width > 0,
  )
  type Found = { control: HTMLElement; box: DOMRect; part: DOMRect }
  const within: Found[] = []
  const inSight: Found[] = []
  for (const control of controls) {
    if (control.matches(EQUIVALENT)) continue
    const part = seenPart(control)
    if (!part) {
      faults.unreachable.push(nameOf(control))
      continue
    }
    const box = control.getBoundingClientRect()
    within.push({ control, box, part })
    // A panel's title may reach into the gap beside it. Words wider than their button, which then lie on what is beside it.
    if (
      !control.matches('.timeline-panel') &&
      control.scrollWidth > control.clientWidth + 2 &&
      styleOf(control).overflowX === 'visible' &&
      control.clientWidth > 0
    )
      faults.cut.push(`wider than its box: ${nameOf(control)}`)
    if (isPressed(control, box)) inSight.push({ control, box, part })
  }
  inSight.forEach((a, i) => {
    for (const b of inSight.slice(i + 1)) {
      if (a.control.contains(b.control) || b.control.contains(a.control)) continue
      const width = Math.min(a.part.right, b.part.right) - Math.max(a.part.left, b.part.left)
      const height = Math.min(a.part.bottom, b.part.bottom) - Math.max(a.part.top, b.part.top)
      if (width > 2 && height > 2) faults.overlaps.push(`${nameOf(a.control)} | ${nameOf(b.control)}`)
    }
  })

  /** How far a press is taken from the middle on, to each side; the label's room is the control's. */
  const hitArea = (control: HTMLElement): [number, number] => {
    const { left, top, width, height } = control.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const reach = (dx: number, dy: number) => {
      let steps = 0
      while (steps < least && takes(control, x + dx * (steps + 1), y + dy * (steps + 1))) steps++
      return steps
    }
    return [Math.max(width, reach(-1, 0) + reach(1, 0) + 1), Math.max(height, reach(0, -1) + reach(0, 1) + 1)]
  }
  const isInSentence = (control: Element) => {
    if (!/^inline/.test(styleOf(control).display)) return false
    const parent = control.parentElement
    return [...(parent?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''),
    )
  }
  const measured = within.filter(({ control }) => !isInSentence(control) && !control.matches('[role=option]'))
  const areThere = new Set(inSight.map(({ control }) => control))
  measured.forEach(({ control, box }, i) => {
    // The whole of its label takes the press.
    const { width, height } = control.closest('label')?.getBoundingClientRect() ?? box
    let sides: [number, number] = [Math.max(width, box.width), Math.max(height, box.height)]
    if (control.matches(NARROW) && sides[0] >= 24) sides[0] = Math.max(sides[0], least)
    if (Math.min(...sides) < least - 0.5) {
      if (!areThere.has(control)) control.scrollIntoView({ block: 'center', behavior: 'instant' })
      // Under a menu that is open, say.
      if (!isPressed(control, control.getBoundingClientRect())) return
      sides = hitArea(control)
    }
    const size = Math.min(...sides)
    if (size < faults.smallest[0]) faults.smallest = [Math.round(size * 10) / 10, nameOf(control)]
    if (size >= least - 0.5) return
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const isApart = measured.every((other, j) => {
      if (i === j) return true
      const dx = Math.max(other.box.left - x, 0, x - other.box.right)
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
      return Math.hypot(dx, dy) >= least / 2
    })
    if (!spacing || !isApart) faults.small.push(`${nameOf(control)} ${sides.map(Math.round).join('x')}`)
  })

  const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('textPath, option, script, style')) continue
    if (element.closest('.map-pane, .timeline-stage') || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width < 1) continue
    for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
      const style = styleOf(up)
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) break
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break
      const frame = up.getBoundingClientRect()
      const over = Math.max(frame.left - box.left, box.right - frame.right, box.bottom - frame.bottom - 3)
      if (over > 1.5) faults.cut.push(`"${node.textContent.trim().slice(0, 40)}" in ${nameOf(up)}`)
      break
    }
    if (element.closest('td, th, button, [role=option]')) continue
    // Paragraphs only: a line of many letters, of which there are more than one.
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    const letters = node.textContent.trim().length
    if (lines > 1 && letters / lines > 84)
      faults.long.push(`${Math.round(letters / lines)} a line: ${nameOf(element)}`)
  }
  return faults
}
