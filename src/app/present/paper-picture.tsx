import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Id, Quantity, Scene } from '@/domain/collection'
import { paperMap } from '@/domain/paper-map'
import { t } from '@/i18n/text'
import { RungBar, rungWords } from '@/ui/rung-bar'
import './paper-picture.css'

type PaperPictureProps = {
  index: ClaimIndex
  scene: Scene
  /** In the order of their numbers. */
  claims: readonly Claim[]
  concealed: ReadonlySet<Id>
}

/** The scene's picture on paper: the scale, the places or the figures; a spoken one has none. */
export function PaperPicture(props: PaperPictureProps) {
  const { index, scene, claims } = props
  if (scene.layout === 'map') return <PaperMapOf index={index} claims={claims} />
  if (scene.layout === 'bars') return <PaperFigures index={index} claims={claims} />
  return <PaperLadder {...props} />
}

/** The rungs with their bars, and on each the numbers of the claims that say so. */
function PaperLadder({ index, scene, claims, concealed }: PaperPictureProps) {
  const topic = index.topics.get(scene.topic ?? '')
  if (!topic?.scale || !topic.rungs) return null
  return (
    <figure className="paper-ladder">
      <figcaption>
        {topic.scale.caption}. {concealed.size > 0 && t('tools.paper-place-hidden')}
      </figcaption>
      {topic.rungs.map((rung) => (
        <div key={rung.label}>
          <RungBar rung={rung} />
          <span className="visually-hidden">{rungWords(rung)}</span>
          <b aria-hidden="true">{rung.label}</b>
          <span>
            {claims.map(
              ({ id }, i) => rung.claims.includes(id) && !concealed.has(id) && <i key={id}>{i + 1}</i>,
            )}
          </span>
        </div>
      ))}
    </figure>
  )
}

const WIDTH = 680
const HEIGHT = 180

function PaperMapOf({ index, claims }: Pick<PaperPictureProps, 'index' | 'claims'>) {
  const map = paperMap(index, claims, WIDTH, HEIGHT)
  if (!map) return null
  const { circles, names, scale, unplaced } = map
  return (
    <figure className="paper-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('tools.paper-map')}>
        {circles.map(({ place, x, y, r }) => (
          <g key={place.id}>
            <circle cx={x} cy={y} r={r} />
            <path d={`M${x - 3} ${y}h6M${x} ${y - 3}v6`} />
          </g>
        ))}
        {names.map(({ text, x, y, anchor }) => (
          <text key={text} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        <path d={`M8 ${HEIGHT - 14}v6h${scale.px}v-6`} />
        <text x={8} y={HEIGHT - 18}>
          {t('tools.paper-km', { km: scale.km })}
        </text>
        <path d={`M${WIDTH - 12} 40V18m-4 7l4 -7l4 7`} />
        <text x={WIDTH - 12} y={14} textAnchor="middle">
          {t('tools.paper-north')}
        </text>
      </svg>
      <figcaption>
        {t('tools.paper-map-note')}{' '}
        {unplaced.length > 0 &&
          t('tools.paper-map-unplaced', { places: unplaced.map(({ name }) => name).join(', ') })}
      </figcaption>
    </figure>
  )
}

const TO_FILL = ['state', 'where', 'since', 'counted-by'] as const

/** The figures as printed, never summed. What each counts is for the class to find: mostly it is not said. */
function PaperFigures({ index, claims }: Pick<PaperPictureProps, 'index' | 'claims'>) {
  return (
    <figure className="paper-figures">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('tools.paper-figure')}</th>
            <th scope="col">{t('tools.paper-of-whom')}</th>
            {TO_FILL.map((column) => (
              <th key={column} scope="col">
                {t(`tools.paper-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, quantities = [] }, i) => (
            <tr key={id}>
              <th scope="row">{i + 1}</th>
              <td>
                {quantities.map(({ printed }) => t('quote', { text: printed })).join('; ') ||
                  t('tools.paper-no-figure')}
              </td>
              <td>{ofWhom(index, quantities)}</td>
              {TO_FILL.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{t('tools.paper-figures-note')}</figcaption>
    </figure>
  )
}

function ofWhom(index: ClaimIndex, quantities: readonly Quantity[]): string {
  const names = quantities.map(({ side }) => index.sides.get(side ?? '')?.name ?? t('tools.paper-not-said'))
  return [...new Set(names)].join('; ')
}
