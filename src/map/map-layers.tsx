import { LAYERS, type Layer } from '@/domain/view'
import { t } from '@/i18n/text'

type MapLayersProps = { layers: Layer[]; onLayers: (layers: Layer[]) => void }

/** What the map can show beside the ground that claims are about. */
export function MapLayers({ layers, onLayers }: MapLayersProps) {
  return (
    <details className="map-layers">
      <summary>{t('map.layers')}</summary>
      <div>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={layers.includes(layer)}
              onChange={(event) =>
                onLayers(
                  LAYERS.filter((one) => (one === layer ? event.target.checked : layers.includes(one))),
                )
              }
            />
            {t(`map.layer-${layer}`)}
          </label>
        ))}
      </div>
    </details>
  )
}
