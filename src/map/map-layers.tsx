import '@/i18n/words/map-panels'
import { LAYERS, type Layer } from '@/domain/view'
import { t } from '@/i18n/text'

type MapLayersProps = {
  layers: Layer[]
  /** The seats are drawn anyway, as whole countries are in sight. */
  seatsShown: boolean
  onLayers: (layers: Layer[]) => void
}

/** What the map can show beside the ground that claims are about. */
export function MapLayers({ layers, seatsShown, onLayers }: MapLayersProps) {
  return (
    <details className="map-layers">
      <summary>{t('map.layers')}</summary>
      <div>
        {LAYERS.map((layer) => {
          const isAlways = seatsShown && layer === 'from-where'
          return (
            <label key={layer}>
              <input
                type="checkbox"
                checked={isAlways || layers.includes(layer)}
                disabled={isAlways}
                onChange={(event) =>
                  onLayers(
                    LAYERS.filter((one) => (one === layer ? event.target.checked : layers.includes(one))),
                  )
                }
              />
              {isAlways ? t('map.layer-always', { layer: t(`map.layer-${layer}`) }) : t(`map.layer-${layer}`)}
            </label>
          )
        })}
      </div>
    </details>
  )
}
