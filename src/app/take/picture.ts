import { toCanvas } from 'html-to-image'
import { t } from '@/i18n/text'
import type { Caption } from './caption'
import { stylesInside } from './styles-inside'

export const PICTURES = ['map', 'timeline'] as const
export type PictureKind = (typeof PICTURES)[number]

/** Twice the size on screen: sharp on paper and on a projector. */
const SCALE = 2
/** Controls and what opens over the pane are no part of its picture. */
const LEFT_OUT: Record<PictureKind, string> = {
  map: 'canvas, .map-top > *, .map-popover, .map-places',
  timeline:
    '.timeline-clocks, .timeline-lane-by, .timeline-scale, .timeline-dates, .timeline-more, .timeline-list, .timeline-arrow',
}
const PANES: Record<PictureKind, string> = { map: '.map-pane', timeline: '.timeline' }

/**
 * What is on screen as a picture, with its caption (if any) drawn under it. Rejects, in words, where the pane is
 * not seen: no WebGL, another tab or view in front.
 */
export async function pictureOf(kind: PictureKind, caption: Caption | null): Promise<HTMLCanvasElement> {
  const pane = document.querySelector<HTMLElement>(PANES[kind])
  if (!pane || !isDrawn(pane, kind)) throw new Error(t(`take.no-${kind}`))
  const ground = kind === 'map' ? await groundOf(pane) : null
  const overlay = await toCanvas(pane, {
    pixelRatio: SCALE,
    // It looks for fonts by a <base>, which our policy forbids, and leaves drawings without their styles.
    fontEmbedCSS: await stylesInside(pane),
    style: { background: 'transparent' },
    filter: (node) => !(node instanceof Element && node.matches(LEFT_OUT[kind])),
  })
  return composed(pane, ground, overlay, caption, kind)
}

/** Other views and, on a phone, other tabs hide a pane and leave it its size; the table hides the lanes. */
function isDrawn(pane: HTMLElement, kind: PictureKind): boolean {
  const parts = [pane, kind === 'timeline' ? pane.querySelector('.timeline-lanes') : pane]
  return pane.clientWidth > 0 && parts.every((part) => part && getComputedStyle(part).visibility !== 'hidden')
}

/** The land under the marks: the widget hands its drawing buffer over while a frame is drawn. */
async function groundOf(pane: HTMLElement): Promise<HTMLImageElement> {
  const canvas = pane.querySelector('.map-canvas')
  if (!canvas?.querySelector('canvas')) throw new Error(t('take.no-map'))
  const image = new Image()
  image.src = await new Promise<string>((detail, fail) => {
    canvas.dispatchEvent(new CustomEvent('capture', { detail }))
    // A map whose drawing context is lost never rests.
    setTimeout(() => fail(new Error(t('take.no-map'))), PATIENCE_MS)
  })
  await image.decode()
  return image
}

const PATIENCE_MS = 20_000
const PAD = 16
const LINE = 17

function composed(
  pane: HTMLElement,
  ground: HTMLImageElement | null,
  overlay: HTMLCanvasElement,
  caption: Caption | null,
  kind: PictureKind,
): HTMLCanvasElement {
  const { clientWidth: width, clientHeight: height } = pane
  const style = getComputedStyle(pane)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error(t('take.no-canvas'))
  const serif = `600 22px ${style.getPropertyValue('--serif')}`
  const sans = `12.5px ${style.getPropertyValue('--sans')}`
  const lined = (text: string, font: string) => {
    context.font = font
    return broken(text, (part) => context.measureText(part).width, width - 2 * PAD)
  }
  const head = caption ? lined(caption.title, serif) : []
  const said = caption ? [caption.counted, caption.link, caption.articles, caption.source] : []
  const attribution = kind === 'map' ? [t('map.source-name')] : []
  const rest = [...said, ...attribution].flatMap((line) => lined(line, sans))
  canvas.width = width * SCALE
  canvas.height = (height + 2 * PAD + head.length * 26 + rest.length * LINE) * SCALE
  context.scale(SCALE, SCALE)
  context.fillStyle = style.getPropertyValue('--panel')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = style.getPropertyValue(ground ? '--land' : '--paper')
  context.fillRect(0, 0, width, height)
  if (ground) context.drawImage(ground, 0, 0, width, height)
  context.drawImage(overlay, 0, 0, width, height)
  context.fillStyle = style.getPropertyValue('--ink')
  let y = height + PAD
  const write = (text: string, font: string, step: number) => {
    context.font = font
    y += step
    context.fillText(text, PAD, y - 5)
  }
  for (const text of head) write(text, serif, 26)
  for (const text of rest) write(text, sans, LINE)
  return canvas
}

/** Breaks a text at spaces, and an address where it must. */
function broken(text: string, width: (part: string) => number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => pieces(long, width, most))) {
    const joined = line === '' ? word : `${line} ${word}`
    if (line !== '' && width(joined) > most) {
      lines.push(line)
      line = word
    } else line = joined
  }
  return [...lines, line]
}

function pieces(word: string, width: (part: string) => number, most: number): string[] {
  if (width(word) <= most) return [word]
  const half = Math.ceil(word.length / 2)
  return [...pieces(word.slice(0, half), width, most), ...pieces(word.slice(half), width, most)]
}

/** The picture as a PNG file. */
export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error(t('take.no-canvas')))), 'image/png'),
  )
}
