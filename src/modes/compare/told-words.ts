import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, Day, Place } from '@/domain/collection'
import type { Lens, Telling } from '@/domain/telling'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { viaWords, voiceName } from '@/ui/voice-words'
import '@/i18n/words/told'

/** "not all of it: Russia"; says so where it rests on the printed or the likely reading alone. */
export function holdWords(index: ClaimIndex, { holder, extent, reading }: Telling): string {
  const words = t(`told.holds-${extent}`, { holder: index.sides.get(holder)?.name ?? holder })
  return reading === 'both' ? words : t(`told.${reading}`, { words })
}

/** "Kyiv, said 20–22 May, via The Hill"; says so where that may have been after the day compared. */
export function sourceWords(index: ClaimIndex, claim: Claim, cursor: Day): string {
  const via = viaWords(index, claim)
  const isSure = (claim.said.span?.last ?? Infinity) <= cursor
  const date = formatDating(claim.said)
  const words = { name: voiceName(index, claim), date: isSure ? date : t('told.perhaps-later', { date }) }
  return via ? t('told.source-via', { ...words, via }) : t('told.source', words)
}

/** The name of a group of voices or a speaker. */
export function lensName(index: ClaimIndex, lens: Lens): string {
  const [kind, id = ''] = lens.split('.')
  return (kind === 'side' ? index.sides : index.actors).get(id)?.name ?? id
}

/** The palette's slot of the group that the lens is, or that its speaker belongs to. */
export function lensSlot(index: ClaimIndex, lens: Lens): number {
  const [kind, id = ''] = lens.split('.')
  const side = kind === 'side' ? id : (index.actors.get(id)?.side ?? '')
  return index.sides.get(side)?.slot ?? 1
}

/** A part of a town with what the text leaves open of it. */
export function placeWords({ name, lettering }: Place): string {
  if (lettering === 'along') return t('told.along', { place: name })
  return lettering === 'inside' ? t('told.inside', { place: name }) : name
}
