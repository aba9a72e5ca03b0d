// HTML by a template that escapes: what is put in is text unless another template made it, so no text of a
// collection can open a tag or leave an attribute. Attributes are written in double quotes.

/** Markup that `html` made. A class, so that no object in somebody's JSON can pass for it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | null | readonly Part[]

/** Null is nothing; items of a list follow each other. */
export function html(frame: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(frame.reduce((text, piece, i) => `${text}${print(parts[i - 1] ?? null)}${piece}`))
}

/** Parts with `separator` between them, which is text. */
export function joined(parts: readonly Part[], separator: string): Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))
}

function print(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(print).join('')
  return escapeText(String(part))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
