/** Moves the focus to the first of these that there is. */
export function focusFirst(...selectors: string[]): void {
  const targets = selectors.map((selector) => document.querySelector<HTMLElement>(selector))
  targets.find((target) => target !== null)?.focus()
}

/** The same when React has drawn what it goes to. */
export function focusLater(...selectors: string[]): void {
  requestAnimationFrame(() => focusFirst(...selectors))
}
