import { encode } from 'uqr'
import { t } from '@/i18n/text'

/** The link as a code to scan; dark on light in either theme, as scanners want it. */
export function QrCode({ link }: { link: string }) {
  const { size, data } = encode(link, { ecc: 'M', border: 2 })
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('take.qr-name')}>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
