import type { Id } from '@/domain/collection'

/** Handlers that light up a claim in the other views while its element is pointed at or focused. */
export function lights(onLight: (ids: readonly Id[]) => void, id: Id) {
  const light = () => onLight([id])
  const dim = () => onLight([])
  return { onPointerEnter: light, onPointerLeave: dim, onFocus: light, onBlur: dim }
}
