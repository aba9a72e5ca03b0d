import type { Camera } from '@/domain/collection'
import { fitted } from '@/domain/map-frame'
import { readToken } from '@/widget/read-token'
import type { Font, Measure } from './map-measure'

// The map of the stage is read from the back row: its own sizes, which grow with the frame.

/** The frame in which a town's first view was chosen: beside the ladder on a projector of 1024x768. */
const MADE_FOR = { width: 300, height: 350 }
const TOWN_ZOOM = 10

/** A frame larger by up to this shows more ground, as where the map is the scene; from there on it is nearer. */
const MORE_GROUND = 1.45

/** No less ground in a small frame: a class must not see less because its projector is small. */
export function fitStage({ center, zoom }: Camera, width: number, height: number): Camera {
  if (zoom < TOWN_ZOOM) return fitted({ center, zoom }, width, height)
  const share = Math.min(width / MADE_FOR.width, height / MADE_FOR.height)
  if (share <= 0) return { center, zoom }
  const change = share < 1 ? share : Math.max(1, share / MORE_GROUND)
  return { center, zoom: zoom + Math.log2(change) }
}

/** Sizes in px: notes, rows, the town's name. */
export function stageSizes(width: number, height: number): Record<Font, number> {
  const share = Math.min(width / MADE_FOR.width, height / MADE_FOR.height)
  const grown = Math.max(1, Math.min(1.5, Math.sqrt(share)))
  const row = share < 0.8 ? 16 : Math.round(17 * grown)
  return {
    note: Math.round(16 * grown),
    row,
    strong: row,
    focus: Math.round(share < 1 ? Math.max(20, 26 * share) : 26 * grown),
  }
}

/** Measures lines in these sizes, with the fonts that hold at the element. */
export function createStageMeasure(element: Element, sizes: Record<Font, number>): Measure {
  const sans = readToken(element, '--sans')
  const fontOf = (name: Font) => {
    const serif = name === 'focus'
    return `${serif || name === 'strong' ? 600 : 400} ${sizes[name]}px ${serif ? readToken(element, '--serif') : sans}`
  }
  const context = document.createElement('canvas').getContext('2d')
  const height = (name: Font) => Math.ceil(sizes[name] * 1.2)
  return {
    height: { note: height('note'), row: height('row'), strong: height('strong'), focus: height('focus') },
    width(text, name) {
      if (context) context.font = fontOf(name)
      return Math.ceil(context?.measureText(text).width ?? text.length * sizes[name] * 0.55) + 2
    },
  }
}
