import type { ClaimIndex } from '@/domain/claim-index'
import { relationKey } from '@/domain/relation-key'
import type { ThreadRow } from '@/domain/thread'
import { t } from '@/i18n/text'
import { relationWords } from '@/ui/voice-words'
import type { DrawOption } from './ladder'
import { OptionGroup } from './option-group'
import './thread.css'

type ThreadProps = { index: ClaimIndex; rows: readonly ThreadRow[]; label: string; option: DrawOption }

/** Who answers whom, each answer indented under what it answers, with the sign and word of the relation. */
export function Thread({ index, rows, label, option }: ThreadProps) {
  return (
    <OptionGroup className="thread" label={label}>
      {rows.map(({ claim, depth, under, related }) =>
        option(claim, {
          layout: 'thread',
          depth,
          ...(related && under
            ? {
                sign: related.relation.type,
                word: t(`claims.word-${relationKey(related)}`),
                before: relationWords(index, related, under),
              }
            : {}),
        }),
      )}
    </OptionGroup>
  )
}
