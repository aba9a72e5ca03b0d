// Contrast as WCAG 2.2 defines it, for tests: over the style sheets, and over what a page has drawn.

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number]

/** `#abc`, `#aabbcc` or `rgb(1, 2, 3)`. */
export function readColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]
  const parts = hex
    ? (hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])).map((pair) =>
        Number.parseInt(pair, 16),
      )
    : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1).map(Number)
  const [red, green, blue] = parts ?? []
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`“${text}” is no opaque colour`)
  return [red, green, blue]
}

/** A share of one colour laid over another, as `color-mix(in srgb, …)` and an opacity do. */
export function mix(over: Rgb, share: number, under: Rgb): Rgb {
  const channel = (i: 0 | 1 | 2) => over[i] * share + under[i] * (1 - share)
  return [channel(0), channel(1), channel(2)]
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
