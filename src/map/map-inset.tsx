import { lazy, Suspense } from 'react'
import { SEATS_BELOW } from './scene-seats'
import type { VoicesInset as Inset } from './voices-inset'

const VoicesInset = lazy(() => import('./voices-inset').then((module) => ({ default: module.VoicesInset })))

type MapInsetProps = Parameters<typeof Inset>[0] & {
  /** The map itself shows the homes of the voices: the small one would say them twice. */
  showsHomes: boolean
}

/** The small map of where the voices speak from, as long as the large one does not reach there. */
export function MapInset({ showsHomes, ...props }: MapInsetProps) {
  if (showsHomes || props.viewport.zoom < SEATS_BELOW) return null
  return (
    <Suspense>
      <VoicesInset {...props} />
    </Suspense>
  )
}
