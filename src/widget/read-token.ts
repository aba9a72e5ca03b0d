/** The colour that a token of ui/tokens.css has now at the element, as `rgb(…)`, for canvas drawings. */
export function readToken(element: Element, name: `--${string}`): string {
  return getComputedStyle(element).getPropertyValue(name).trim()
}
