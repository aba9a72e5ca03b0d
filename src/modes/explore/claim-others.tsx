import type { MouseEvent } from 'react'
import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { opponents, type Related, separateOrigins } from '@/domain/relation-graph'
import { type Others, type OthersGroup, othersInOrder } from '@/domain/what-others-say'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'
import { RelationSign } from '@/ui/relation-sign'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import { relationValues, voiceName } from '@/ui/voice-words'
import './claim-others.css'

type ClaimOthersProps = {
  index: ClaimIndex
  claim: Claim
  others: Others
  onChooseClaim: (id: Id) => void
  onBeside: (other: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** What others say to this claim, by relation, each one key away; apart, what holds only as printed. */
export function ClaimOthers(props: ClaimOthersProps) {
  const { index, claim, others, onChooseClaim, onLight } = props
  const { groups, asPrinted } = others
  const order = othersInOrder(others)
  const draw = (group: OthersGroup) => (
    <div key={group.key} className="claim-others-group">
      <h4>
        <RelationSign type={group.related[0]?.relation.type ?? 'contradicts'} size={16} />
        {t('claim.others-this', relationValues(group.key))}
      </h4>
      <ul>
        {group.related.map((related) => (
          <li key={related.relation.id}>
            <Other
              index={index}
              related={related}
              digit={order.indexOf(related) + 1}
              onChooseClaim={onChooseClaim}
              onLight={onLight}
            />
            <p className="claim-others-why">
              {related.relation.strength === 'arguable'
                ? t('claim.arguable', { why: related.relation.why })
                : related.relation.why}{' '}
              <Beside index={index} other={claimOf(index, related.other)} onBeside={props.onBeside} />
            </p>
            {related.relation.reading === 'printed' && (
              <Repair index={index} claims={[claim, claimOf(index, related.other)]} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <section className="claim-others" aria-labelledby="claim-others-title">
      <h3 id="claim-others-title">{t('claim.others')}</h3>
      <p className="claim-panel-note">
        {order.length === 0 ? t('claim.others-none') : originWords(index, claim)}{' '}
        {order.length > 0 && <span className="claim-others-keys">{t('claim.others-keys')}</span>}
      </p>
      {groups.map(draw)}
      {asPrinted.length > 0 && (
        <div className="claim-others-printed">
          <p className="claim-panel-label">{t('claim.only-printed')}</p>
          {asPrinted.map(draw)}
        </div>
      )}
    </section>
  )
}

type OtherProps = Pick<ClaimOthersProps, 'index' | 'onChooseClaim' | 'onLight'> & {
  related: Related
  digit: number
}

function Other({ index, related, digit, onChooseClaim, onLight }: OtherProps) {
  const claim = claimOf(index, related.other)
  if (!claim) return null
  const light = () => onLight([claim.id])
  const dim = () => onLight([])
  return (
    <button
      type="button"
      className="claim-others-claim"
      data-claim-id={claim.id}
      data-other
      aria-keyshortcuts={digit <= 9 ? String(digit) : undefined}
      onClick={() => onChooseClaim(claim.id)}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <span className="claim-others-digit" aria-hidden="true">
        {digit <= 9 ? digit : '·'}
      </span>
      <VoiceMarkOf index={index} claim={claim} />
      <span>
        <VoiceLine index={index} claim={claim} introduce />{' '}
        <span className="claim-others-statement">{claim.short || claim.text}</span>
      </span>
    </button>
  )
}

type BesideProps = Pick<ClaimOthersProps, 'index' | 'onBeside'> & { other: Claim | undefined }

function Beside({ index, other, onBeside }: BesideProps) {
  if (!other) return null
  return (
    <button type="button" className="claim-others-beside" onClick={() => onBeside(other.id)}>
      {t('claim.beside')}{' '}
      <span className="visually-hidden">
        {voiceName(index, other)}: {other.short || other.text}
      </span>
    </button>
  )
}

/** What the damaged wording likely was: with it the relation falls away. */
function Repair({ index, claims }: { index: ClaimIndex; claims: readonly (Claim | null | undefined)[] }) {
  return claims.map((claim) => {
    if (!claim?.garbled) return null
    const language = index.articles.get(claim.article)?.language
    return (
      <p key={claim.id} className="claim-others-why">
        {t('claim.as-printed')} <q lang={language}>{claim.garbled.printed}</q>, {t('claim.repair')}{' '}
        <q>{claim.garbled.likely}</q>
      </p>
    )
  })
}

/** Says at the head of the panel that others contradict this, and leads to them. */
export function ClaimOpposed({ index, claim }: { index: ClaimIndex; claim: Claim }) {
  const n = opponents(index, claim.id).length
  if (n === 0) return null
  return (
    <button type="button" className="claim-others-jump" onClick={focusFirstOther}>
      <RelationSign type="contradicts" size={16} />
      <span>
        {t('claim.opposed', { n })}
        <Chevron />
      </span>
    </button>
  )
}

function focusFirstOther(event: MouseEvent): void {
  const other = event.currentTarget.closest('.claim-panel')?.querySelector<HTMLElement>('[data-other]')
  other?.focus({ preventScroll: true })
  other?.closest('.claim-others')?.scrollIntoView({ block: 'start' })
}

function originWords(index: ClaimIndex, claim: Claim): string {
  const { named, unnamed } = separateOrigins(index, claim.id)
  const names = named.map((id) => index.actors.get(id)?.name ?? id).join(', ')
  const told = t('claim.origins', { n: named.length, names })
  if (unnamed.length === 0) return told
  const rest = t('claim.origins-unnamed', { n: unnamed.length })
  return named.length === 0 ? t('claim.origins-only-unnamed', { n: unnamed.length }) : `${told} ${rest}`
}
