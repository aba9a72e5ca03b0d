import { memo, type ReactNode } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim, RelationType } from '@/domain/collection'
import { t } from '@/i18n/text'
import { Chevron } from '@/ui/chevron'
import { MarkFlag } from '@/ui/mark-flag'
import { MarkedText } from '@/ui/marked-text'
import { RelationSign } from '@/ui/relation-sign'
import { VoiceLine, VoiceMarkOf } from '@/ui/voice-line'
import './claim-option.css'

/** What a row adds to who, when and what: only plain values, so that a row is drawn again only when it changes. */
export type OptionExtras = {
  layout: 'ladder' | 'thread' | 'list'
  /** Words of the relation to another row, read before or after this one: whichever side that row is on. */
  before?: string
  after?: string
  /** Drawn on the ladder's rail, or before a thread's row. */
  sign?: RelationType | 'root'
  /** Beside a thread's row. */
  word?: string
  railAbove?: boolean
  railBelow?: boolean
  depth?: number
  /** Without the hands it came through, where room is short. */
  brief?: boolean
  opposed?: number
  echo?: boolean
  /** How many echoes are folded under it. */
  echoes?: number
}

type ClaimOptionProps = OptionExtras & {
  index: ClaimIndex
  claim: Claim
  position: number
  total: number
  active: boolean
  selected: boolean
  lit: boolean
  /** Waits for a second claim to be set beside it. */
  marked: boolean
  folded: boolean
  introduce: boolean
  words: ReadonlySet<string>
}

/** One listed claim: the only element of the list that stands for it. The listbox takes its events. */
export const ClaimOption = memo(function ClaimOption(props: ClaimOptionProps) {
  const { index, claim, layout, before, after } = props
  return (
    <div
      role="option"
      className="claim-option"
      data-claim-id={claim.id}
      data-layout={layout}
      data-depth={props.depth === undefined ? undefined : Math.min(props.depth, 3)}
      data-echo={props.echo || undefined}
      data-lit={props.lit || undefined}
      data-folded={props.folded || undefined}
      aria-selected={props.selected}
      aria-setsize={props.total}
      aria-posinset={props.position}
      tabIndex={props.active ? 0 : -1}
    >
      {before && <span className="visually-hidden">{before}: </span>}
      {layout === 'thread' && (
        <span className="claim-option-sign">{props.sign && <RelationSign type={props.sign} />}</span>
      )}
      <span className="claim-option-mark">
        <VoiceMarkOf index={index} claim={claim} />
      </span>
      <span className="claim-option-words">
        <VoiceLine
          index={index}
          claim={claim}
          introduce={props.introduce}
          brief={props.brief ?? false}
          words={props.words}
        />{' '}
        {props.marked && <MarkFlag />}
        <span className="claim-option-statement">
          <MarkedText text={claim.short || claim.text} words={props.words} />
          <Chevron />
        </span>
      </span>
      <Beside {...props} />
      {after && <span className="visually-hidden">; {after}</span>}
    </div>
  )
})

function Beside({
  layout,
  sign,
  word,
  railAbove,
  railBelow,
  opposed,
  echo,
  echoes,
  claim,
}: ClaimOptionProps): ReactNode {
  if (layout === 'ladder')
    return (
      <span
        className="claim-option-rail"
        data-above={railAbove || undefined}
        data-below={railBelow || undefined}
      >
        {sign && <RelationSign type={sign} />}
      </span>
    )
  if (layout === 'thread')
    return (
      <span className="claim-option-word" aria-hidden="true">
        {word}
      </span>
    )
  return (
    <span className="claim-option-counts">
      {opposed ? (
        <span className="claim-option-opposed">
          <RelationSign type="contradicts" size={16} />
          <span aria-hidden="true">{opposed}</span>
          <span className="visually-hidden">{t('claims.opposed', { n: opposed })}</span>
        </span>
      ) : null}
      {echo && <span className="claim-option-note"> {t('claims.echo')}</span>}
      {echoes ? (
        <span className="claim-option-note claim-option-unfold" data-unfold={claim.id}>
          {' '}
          {t('claims.echoes', { n: echoes })}
        </span>
      ) : null}
    </span>
  )
}
