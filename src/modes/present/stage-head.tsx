import type { ClaimIndex } from '@/domain/claim-index'
import { kickerOf, type StageState } from '@/domain/stage'
import { claimsOf } from '@/domain/stage-statements'
import { parseLink } from '@/domain/view-link'
import { countVoices } from '@/domain/voices'
import { t } from '@/i18n/text'

type StageHeadProps = { index: ClaimIndex; stage: StageState }

/** The question, what its scale measures, and how far the scene has come. */
export function StageHead({ index, stage }: StageHeadProps) {
  const { scene } = stage
  const caption = index.topics.get(scene.topic ?? '')?.scale?.caption
  // Two windows leave no room above what is said in them.
  const kicker = scene.layout === 'two-windows' ? kickerOf(stage) : null
  const name = scene.layout === 'ladder' && caption ? caption : scene.title
  const title = kicker ? t('present.title-kicker', { title: name, kicker }) : name
  // Else a mark under May would read as said in May.
  const isAbout = parseLink(stage.link).view.clock === 'about'
  const subtitle = isAbout ? t('present.days-spoken-of', { title }) : title
  const count = countWords(index, stage)
  return (
    <header className="stage-head">
      <h1 data-length={lengthOf(scene.question)}>{yearsKept(scene.question)}</h1>
      <div className="stage-under">
        <p className="stage-subtitle">{subtitle}</p>
        {count && <p className="stage-count">{count}</p>}
      </div>
    </header>
  )
}

/** Statements, not voices: one who speaks twice while hidden would be known by a number that stands still. */
function countWords(index: ClaimIndex, { voices, focus, heard, scene }: StageState): string {
  if (voices.of < 2 || focus.kind === 'opening') return ''
  if (focus.kind === 'voices') return t('present.statement-of', voices)
  if (heard.length < voices.of) return ''
  const { named, unnamed } = countVoices(index, claimsOf(index, heard))
  return scene.layout === 'ladder' ? t('present.voices', { n: named + unnamed }) : ''
}

/** On one line where that is possible: a class reads a question at a glance. */
function lengthOf({ length }: string): 'short' | 'medium' | 'long' {
  return length <= 50 ? 'short' : length <= 60 ? 'medium' : 'long'
}

/** A month and its year stay on one line. */
function yearsKept(text: string): string {
  return text.replace(/ (\d{4})\b/g, '\u00a0$1')
}
