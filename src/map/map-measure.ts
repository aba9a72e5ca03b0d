import { readToken } from '@/widget/read-token'

export type Font = 'note' | 'row' | 'strong' | 'focus'
/** Width of a line in CSS px; `height` is its line height. */
export type Measure = { width: (text: string, font: Font) => number; height: Record<Font, number> }

/** Measures with the fonts and sizes that hold now at the element. */
export function createMeasure(element: Element): Measure {
  const size = (token: `--text-${string}`) => Number.parseFloat(readToken(element, token)) || 14
  const note = size('--text-note')
  const row = size('--text-row')
  const focus = size('--text-focus')
  const sans = readToken(element, '--sans')
  const serif = readToken(element, '--serif')
  const fonts: Record<Font, string> = {
    note: `400 ${note}px ${sans}`,
    row: `400 ${row}px ${sans}`,
    strong: `600 ${row}px ${sans}`,
    focus: `600 ${focus}px ${serif}`,
  }
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return {
    height: {
      note: Math.ceil(note * 1.25),
      row: Math.ceil(row * 1.25),
      strong: Math.ceil(row * 1.25),
      focus: Math.ceil(focus * 1.2),
    },
    width(text, font) {
      const key = `${font}${text}`
      let width = known.get(key)
      if (width === undefined) {
        if (context) context.font = fonts[font]
        width = Math.ceil(context?.measureText(text).width ?? text.length * row * 0.55) + 1
        known.set(key, width)
      }
      return width
    },
  }
}
