import type { ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import type { Compared, ComparedField, ComparedRow } from '@/domain/compare-claims'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { ClaimFigure } from '@/modes/explore/claim-figures'
import { AttributionChain } from '@/ui/attribution-chain'
import { DatedReason } from '@/ui/dated-reason'
import { asSentence, speakerName } from '@/ui/voice-words'

type PairCellProps = { index: ClaimIndex; claim: Claim; row: ComparedRow; end: 'a' | 'b' }

/** One field of one of the two claims; where it has none, the words for that. */
export function PairCell({ index, claim, row, end }: PairCellProps) {
  const drawn = draw(row, end, { index, claim, language: index.articles.get(claim.article)?.language })
  return drawn ?? <span className="pair-none">{t(`compare.none-${row.field as Lacking}`)}</span>
}

/** Fields that a claim may lack. */
type Lacking = 'quote' | 'hedges' | 'places' | 'holds' | 'figures' | 'garbled' | 'checked'

type Context = { index: ClaimIndex; claim: Claim; language: string | undefined }

type Drawn<F extends ComparedField> = (value: Compared[F], context: Context) => ReactNode

function draw(row: ComparedRow, end: 'a' | 'b', context: Context): ReactNode {
  return (DRAWN[row.field] as Drawn<ComparedField>)(row[end], context)
}

const DRAWN: { [F in ComparedField]: Drawn<F> } = {
  claimant: ({ actor: id, side }, { index, claim }) => {
    const role = index.actors.get(id)?.role
    return (
      <>
        <strong>{speakerName(index, claim)}</strong>
        {role && <span className="pair-line">{asSentence(role)}</span>}
        <span className="pair-line">
          {t('compare.voices', { side: index.sides.get(side)?.name ?? side })}
        </span>
      </>
    )
  },
  chain: (hops, { index, language }) => (
    <AttributionChain index={index} hops={hops} language={language} hedges={false} />
  ),
  wording: (text) => <span className="pair-wording">{text}</span>,
  quote: (quote, { language }) => quote && <q lang={language}>{quote}</q>,
  hedges: (hedges, { index, language }) =>
    list(hedges, ({ effect, printed, actor }) => (
      <>
        {t(`claim.hedge-${effect}`)} <q lang={language}>{printed}</q>{' '}
        <span className="pair-reason">
          {t('compare.hedged-by', { who: index.actors.get(actor)?.name ?? actor })}
        </span>
      </>
    )),
  speech: (speech, { index, claim }) => {
    const witness = claim.attribution.find((hop) => hop.witness)
    const name = index.actors.get(witness?.actor ?? '')?.name
    return (
      <>
        {t(`claim.speech-${speech}`)}
        {name && <span className="pair-line">{t('claim.witness', { name })}</span>}
      </>
    )
  },
  kinds: (kinds) => kinds.map((kind) => t(`kind.${kind}`)).join(', '),
  said: (said, { language }) => <DatedReason dating={said} language={language} />,
  about: (about, { language }) => <DatedReason dating={about} language={language} />,
  article: (article, { index }) => {
    if (!article) return null
    const outlet = index.actors.get(article.outlet)?.name ?? t('claims.outlet-unstated')
    return (
      <>
        {t('article.line', { outlet, date: formatDating(article.published, 'year') })}
        <span className="pair-line">{article.title}</span>
        <span className="pair-reason">
          {t(`claim.basis-${article.published.basis}`)} {article.published.why}
        </span>
      </>
    )
  },
  places: (places, { index }) =>
    list(places, ({ place, role }) => (
      <>
        <strong>{index.places.get(place)?.name ?? place}</strong>, {t(`claim.role-${role}`)}
      </>
    )),
  holds: (holds, { index }) =>
    list(holds, ({ place, holder, extent, reading }) => (
      <>
        {t('compare.held', {
          place: index.places.get(place)?.name ?? place,
          holder: index.sides.get(holder)?.name ?? holder,
          extent: t(`compare.extent-${extent}`),
        })}
        {reading && reading !== 'both' && `, ${t(`compare.held-${reading}`)}`}
      </>
    )),
  figures: (figures, { index, language }) =>
    list(figures, (quantity) => <ClaimFigure index={index} quantity={quantity} language={language} />),
  garbled: (garbled, { language }) =>
    garbled && (
      <>
        {t('claim.as-printed')} <q lang={language}>{garbled.printed}</q>
        <span className="pair-line">
          {t('claim.likely')} <q>{garbled.likely}</q>
        </span>
        <span className="pair-reason">{garbled.why}</span>
      </>
    ),
  checked: (checked, { index, language }) =>
    checked && (
      <>
        {t(`claim.checked-${checked.state}`, { name: index.actors.get(checked.by)?.name ?? checked.by })}{' '}
        <q lang={language}>{checked.printed}</q>
      </>
    ),
}

function list<T>(items: readonly T[], item: (value: T) => ReactNode): ReactNode {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((value) => (
        <li key={JSON.stringify(value)}>{item(value)}</li>
      ))}
    </ul>
  )
}
