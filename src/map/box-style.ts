import type { CSSProperties } from 'react'
import type { Box } from '@/domain/map-labels'

/** Places an element on a decided box. */
export function boxStyle({ x, y, w, h }: Box): CSSProperties {
  return { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, width: w, height: h }
}
