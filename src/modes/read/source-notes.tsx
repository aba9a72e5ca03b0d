import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Id } from '@/domain/collection'
import { t } from '@/i18n/text'

type SourceNotesProps = { index: ClaimIndex; article: Article; onChooseClaim: (id: Id) => void }

/** What is noted on an article's wording, in the order of its text; each leads to the claims it touches. */
export function SourceNotes({ index, article, onChooseClaim }: SourceNotesProps) {
  const notes = index.collection.notes
    .filter((note) => note.article === article.id)
    .sort((a, b) => a.start - b.start)
  if (notes.length === 0) return null
  return (
    <details className="source-notes">
      <summary>{t('sources.notes', { n: notes.length })}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <p>
              <span className="source-note-kind">{t(`sources.kind-${note.kind}`)}</span>{' '}
              <q lang={article.language}>{note.printed}</q>
              {note.likely && `, ${t('sources.likely', { likely: note.likely })}`}
            </p>
            <p className="source-note-why">
              {note.why} ({t(`sources.basis-${note.basis}`)}){' '}
              {note.claims.map((id) => (
                <button
                  key={id}
                  type="button"
                  className="source-note-claim"
                  onClick={() => onChooseClaim(id)}
                >
                  {claimName(index, id)}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function claimName(index: ClaimIndex, id: Id): string {
  return index.collection.claims[index.ordinal.get(id) ?? -1]?.short ?? id
}
