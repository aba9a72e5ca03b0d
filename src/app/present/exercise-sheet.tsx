import { type ClaimIndex, claimOf } from '@/domain/claim-index'
import type { Exercise } from '@/domain/collection'
import { t } from '@/i18n/text'
import { PaperClaims, PaperSources } from './paper-claims'
import { PaperPage } from './paper-page'
import { WritingLines } from './writing-lines'

type ExerciseSheetProps = { index: ClaimIndex; exercise: Exercise; n: number; withKey: boolean }

/** An exercise on one sheet; the teacher's has the key in the place of the lines. */
export function ExerciseSheet({ index, exercise, n, withKey }: ExerciseSheetProps) {
  const claims = exercise.claims.flatMap((id) => claimOf(index, id) ?? [])
  return (
    <PaperPage footer={exercise.title} licence={index.collection.licence}>
      <header>
        <p>
          {t('tools.paper-exercise', { n })}
          {withKey && <b className="paper-for-teacher">{t('tools.paper-for-teacher')}</b>}
        </p>
        <h1>{exercise.title}</h1>
      </header>
      <Paragraphs text={exercise.task} />
      <PaperClaims index={index} claims={claims} />
      {withKey ? (
        <section className="paper-key">
          <h2>{t('tools.paper-key')}</h2>
          <Paragraphs text={exercise.key} />
        </section>
      ) : (
        <WritingLines />
      )}
      <PaperSources index={index} claims={claims} />
    </PaperPage>
  )
}

function Paragraphs({ text }: { text: string }) {
  return text.split('\n').map((line) => (
    <p key={line} className="paper-text">
      {line}
    </p>
  ))
}
