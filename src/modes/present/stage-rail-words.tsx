import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import { type RelationKey, relationKey } from '@/domain/relation-key'
import type { StageLadder } from '@/domain/stage-ladder'
import { t } from '@/i18n/text'
import { RelationSign } from '@/ui/relation-sign'
import { asSentence, relationValues, shortName, speakerName } from '@/ui/voice-words'

/** Of what stands on the rail: its sign, and how it reads from the claim that the others are compared with. */
const READ = [
  { key: 'denies', sign: 'denies', word: 'denied-by' },
  { key: 'denied-by', sign: 'denies', word: 'denies' },
  { key: 'contradicts', sign: 'contradicts', word: 'contradicts' },
  { key: 'qualifies', sign: 'qualifies', word: 'qualified-by' },
  { key: 'qualified-by', sign: 'qualifies', word: 'qualifies' },
] as const satisfies readonly { key: RelationKey; sign: string; word: RelationKey }[]

/** The rail in words: with what the others are compared, and who stands against it in which way. */
export function StageRailWords({ index, ladder }: { index: ClaimIndex; ladder: StageLadder }) {
  const root = claimOf(index, ladder.root)
  const related = ladder.rungs.flatMap((rung) => rung.related)
  if (!root || related.length === 0) return <p className="stage-kicker">{t('present.no-rail')}</p>
  const namesOf = (key: RelationKey) => [
    ...new Set(
      related.filter((each) => relationKey(each.related) === key).map(({ claim }) => shortName(index, claim)),
    ),
  ]
  return (
    <ul className="stage-rail-words">
      <li>
        <RelationSign type="root" />
        <p>
          <strong>{asSentence(speakerName(index, root))}</strong>: {t('relation.root')}
        </p>
      </li>
      {READ.map((each) => ({ ...each, names: namesOf(each.key) }))
        .filter(({ names }) => names.length > 0)
        .map(({ key, sign, word, names }) => (
          <li key={key}>
            <RelationSign type={sign} />
            <p>
              {t('present.rail-names', relationValues(word))} <strong>{names.join(' · ')}</strong>
            </p>
          </li>
        ))}
    </ul>
  )
}
