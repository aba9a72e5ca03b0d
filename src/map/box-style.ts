import type { CSSProperties } from 'react'
import type { Box } from '@/domain/map-labels'
import type { Pixel } from '@/domain/map-projection'

/** Places an element on a decided box. */
export function boxStyle({ x, y, w, h }: Box): CSSProperties {
  return { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, width: w, height: h }
}

/** The box of a mark with its label, and both within it. */
export function markStyles(at: Pixel, r: number, label: Box | null) {
  const x = Math.min(at.x - r, label?.x ?? at.x)
  const y = Math.min(at.y - r, label?.y ?? at.y)
  const right = Math.max(at.x + r, label ? label.x + label.w : at.x)
  const bottom = Math.max(at.y + r, label ? label.y + label.h : at.y)
  return {
    whole: boxStyle({ x, y, w: right - x, h: bottom - y }),
    mark: { left: at.x - r - x, top: at.y - r - y, width: r * 2, height: r * 2 },
    label: label ? { left: label.x - x, top: label.y - y, width: label.w, height: label.h } : {},
  }
}
