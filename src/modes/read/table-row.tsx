import { memo } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import { sideOf } from '@/domain/claim-index'
import type { Claim, Id } from '@/domain/collection'
import { opponents } from '@/domain/relation-graph'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { MarkFlag } from '@/ui/mark-flag'
import { MarkedText } from '@/ui/marked-text'
import { VoiceMarkOf } from '@/ui/voice-line'
import { viaWords, voiceName } from '@/ui/voice-words'

type TableRowProps = {
  index: ClaimIndex
  claim: Claim
  isSelected: boolean
  isLit: boolean
  isMarked: boolean
  words: ReadonlySet<string>
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** One claim; its sentence is the button that opens it. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { index, claim, isSelected, isLit, words, onChooseClaim, onLight } = props
  const via = viaWords(index, claim)
  const places = claim.places.flatMap(({ place, role }) =>
    role === 'subject' ? [index.places.get(place)?.name ?? place] : [],
  )
  return (
    <tr
      data-claim-id={claim.id}
      data-lit={isLit || undefined}
      aria-current={isSelected || undefined}
      onPointerEnter={() => onLight([claim.id])}
    >
      <td className="table-who">
        <div>
          <VoiceMarkOf index={index} claim={claim} />
          <span>
            <MarkedText text={voiceName(index, claim)} words={words} />
            {via && <small>{via}</small>} {props.isMarked && <MarkFlag />}
          </span>
        </div>
      </td>
      <td data-column={t('table.group')}>{sideOf(index, claim).name}</td>
      <td className="table-claim">
        <button type="button" onClick={() => onChooseClaim(claim.id)} onFocus={() => onLight([claim.id])}>
          <MarkedText text={claim.text} words={words} />
        </button>
      </td>
      <td className="table-day" data-column={t('table.said')}>
        {formatDating(claim.said, 'year')}
      </td>
      <td className="table-day" data-column={t('table.about')}>
        {formatDating(claim.about, 'year')}
      </td>
      <td data-column={t('table.kind')}>{claim.kinds[0] && t(`kind.${claim.kinds[0]}`)}</td>
      <td data-column={t('table.place')}>{places.join(', ') || t('table.no-place')}</td>
      <td className="table-number" data-column={t('table.opposed')}>
        {opponents(index, claim.id).length || ''}
      </td>
    </tr>
  )
})
