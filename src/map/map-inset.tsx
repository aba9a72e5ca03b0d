import { later, Part } from '@/widget/part'
import { SEATS_BELOW } from './scene-seats'
import type { VoicesInset as Inset } from './voices-inset'

const VoicesInset = later(() => import('./voices-inset').then(({ VoicesInset }) => VoicesInset))

type MapInsetProps = Parameters<typeof Inset>[0] & {
  /** The map itself shows the homes of the voices: the small one would say them twice. */
  showsHomes: boolean
}

/** The small map of where the voices speak from, as long as the large one does not reach there. */
export function MapInset({ showsHomes, ...props }: MapInsetProps) {
  if (showsHomes || props.viewport.zoom < SEATS_BELOW) return null
  return (
    <Part>
      <VoicesInset {...props} />
    </Part>
  )
}
