import type { View } from '@/domain/view'
import { t } from '@/i18n/text'
import { addressOutside } from './address-outside'

/**
 * Are we in a frame without allow-same-origin? No worker of ours starts there, and the map would stand without
 * its ground. A file opened by double-click has no origin either, but its worker runs.
 */
export const isOriginless = window.origin === 'null' && location.protocol.startsWith('http')

/** Why there is no map, and where there is one: written out, as such a frame seldom may open a window. */
export function MapRefused({ view }: { view: View }) {
  const address = addressOutside(view)
  return (
    <div className="pane-failed">
      <p>
        {t('failed.map')} {t('failed.map-framed')}
      </p>
      <p>
        <a className="map-refused-address" href={address} target="_blank" rel="noopener">
          {address}
        </a>
      </p>
    </div>
  )
}
