/** Moves the focus when React has drawn what it goes to: the first of these that there is. */
export function focusLater(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const target = document.querySelector<HTMLElement>(selector)
      if (target) return target.focus()
    }
  })
}
