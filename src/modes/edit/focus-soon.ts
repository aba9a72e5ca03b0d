/** Moves the focus to the first of these that there is, when what it goes to is drawn. */
export function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    const targets = selectors.map((selector) =>
      document.querySelector<HTMLElement>(`.edit-panel ${selector}`),
    )
    targets.find((target) => target !== null)?.focus()
  })
}

/** As above, when what had the focus has gone: keys are heard only where it is. */
export function focusIfLost(...selectors: string[]): void {
  requestAnimationFrame(() => {
    if (!document.activeElement || document.activeElement === document.body) focusSoon(...selectors)
  })
}

/** For the heading of what opens: the focus goes there, and what scrolls begins at its top. */
export function takeFocus(heading: HTMLElement | null): void {
  if (!heading) return
  const panel = heading.closest('.edit-panel')
  panel?.scrollTo(0, 0)
  panel?.parentElement?.scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}
