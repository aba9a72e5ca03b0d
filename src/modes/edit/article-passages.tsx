import { useId, useState } from 'react'
import { claimOfPassage, passageOf, placeInField, placeInText } from '@/collection/edit/passage'
import type { RawArticle, RawClaim } from '@/collection/schema-claim'
import type { Id } from '@/domain/collection'
import { stretchesOf } from '@/domain/find-passages'
import { isCoded } from '@/domain/passage'
import { t } from '@/i18n/text'
import { countWords } from './claim-form'
import type { Desk } from './desk'
import { focusSoon } from './focus-soon'
import { newWords } from './new-words'
import { problemWords } from './problem-words'
import { claimTitle } from './record-title'
import './article-passages.css'

type ArticlePassagesProps = { desk: Desk; article: RawArticle; text: string }

/** The text with what is coded of it; what is selected there, with the mouse or the keyboard, becomes a claim. */
export function ArticlePassages({ desk, article, text }: ArticlePassagesProps) {
  const id = useId()
  // As the field counts: it holds a line's end as one unit.
  const shown = text.replaceAll('\r\n', '\n')
  const [{ start, end }, setSelected] = useState({ start: 0, end: 0 })
  const claims = desk.raw.claims.filter((claim) => claim.article === article.id)
  const coded = claims
    .filter(({ passage }) => isCoded(passage))
    .toSorted((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end)
  const open = claims.filter(({ passage }) => !isCoded(passage))
  const words = countWords(shown.slice(start, end))
  const range = { start: placeInText(text, start), end: placeInText(text, end) }

  const makeClaim = async () => {
    const ours = { text: t('edit.new-text'), short: t('edit.new-short') }
    const claim = await claimOfPassage(desk.now(), article, text, range, ours, newWords())
    if (!claim) return desk.say(t('edit.select-first'))
    const against = desk.add({ part: 'claims', record: claim })
    if (against.length > 0) return desk.say(against.map(problemWords).join(' '))
    desk.open('claims', claim.id)
    desk.say(t('edit.passage-claim-made'))
    focusSoon('[data-field="text"]')
  }
  const mark = async (claim: Id) => {
    const passage = await passageOf(text, range.start, range.end)
    const found = desk.now().claims.find((each) => each.id === claim)
    if (!passage || !found) return desk.say(t('edit.select-first'))
    const against = desk.take('claims', { ...found, passage })
    desk.say(
      against.length > 0
        ? against.map(problemWords).join(' ')
        : t('edit.passage-set', { claim: claimTitle(desk.now(), claim) }),
    )
  }
  return (
    <>
      <label htmlFor={id}>{t('edit.select')}</label>
      <p className="edit-note">{t('edit.select-what')}</p>
      <div className="passages-scroll">
        <div className="passages-text">
          <Marks shown={shown} text={text} coded={coded} />
          <textarea
            id={id}
            // Not read-only for the browser: in a field that is, arrow keys select nothing.
            aria-readonly="true"
            inputMode="none"
            spellCheck={false}
            lang={article.language}
            data-article-text
            value={shown}
            onChange={() => undefined}
            onBeforeInput={(event) => event.preventDefault()}
            onCut={(event) => event.preventDefault()}
            onDrop={(event) => event.preventDefault()}
            onKeyDown={(event) => {
              if (event.key === 'Backspace' || event.key === 'Delete') event.preventDefault()
            }}
            onSelect={({ currentTarget }) =>
              setSelected({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
            }
          />
        </div>
      </div>
      <p className="edit-actions">
        <button
          type="button"
          className="button"
          data-make-claim
          aria-disabled={words === 0}
          onClick={makeClaim}
        >
          {t('edit.passage-claim')}
        </button>
        <span className="edit-note">{t('edit.selected', { n: words })}</span>
      </p>
      {words > 0 && open.length > 0 && (
        <label className="edit-field">
          <span>{t('edit.passage-of')}</span>
          <select className="button" value="" onChange={(event) => mark(event.target.value)}>
            <option value="">{t('edit.choose')}</option>
            {open.map((claim) => (
              <option key={claim.id} value={claim.id}>
                {claimTitle(desk.raw, claim.id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="edit-note">{t('edit.passages', { n: coded.length, open: open.length })}</p>
      <ul className="edit-items">
        {coded.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="edit-link" onClick={() => desk.open('claims', claim.id)}>
              {claimTitle(desk.raw, claim.id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type MarksProps = { shown: string; text: string; coded: readonly RawClaim[] }

/** Lies under the text in the same lines; the text above it is what is read. */
function Marks({ shown, text, coded }: MarksProps) {
  const located = coded.map(({ id, passage }) => ({
    id,
    start: placeInField(text, passage.start),
    end: placeInField(text, passage.end),
  }))
  return (
    <div className="passages-marks" aria-hidden="true">
      {stretchesOf(shown.length, located).map((stretch) => (
        <span key={stretch.start} data-depth={Math.min(3, stretch.claims.length)}>
          {shown.slice(stretch.start, stretch.end)}
        </span>
      ))}
      {/* A last empty line has a height in the field. */}
      {'\n'}
    </div>
  )
}
