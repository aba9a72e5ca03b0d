import { useState } from 'react'
import { LONGEST_TEXT } from '@/collection/attached-text'
import { useKeptText } from '@/collection/edit/use-kept-text'
import { type TextTaken, withText } from '@/collection/edit/with-text'
import type { RawArticle } from '@/collection/schema-claim'
import { t } from '@/i18n/text'
import { ArticlePassages } from './article-passages'
import type { Desk } from './desk'

type ArticleTextProps = { desk: Desk; article: RawArticle }

/** The text of an article: attached by whoever has it, kept in this browser, and never part of the file. */
export function ArticleTextOf({ desk, article }: ArticleTextProps) {
  const { kept, keep } = useKeptText(article)
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<{ text: string; taken: TextTaken } | null>(null)
  const [isOther, setIsOther] = useState(false)

  const carry = async (text: string, taken: TextTaken) => {
    setAsked(null)
    setIsOther(false)
    desk.carry(taken, 'text', article.title)
    const refused = await keep(text)
    const words = refused === null ? t('edit.text-kept') : t('edit.text-not-kept', { reason: refused })
    setSaid(words)
    desk.say(words)
  }
  const take = async (text: string) => {
    if (text.trim() === '') return setSaid(t('edit.text-empty'))
    if (text.length > LONGEST_TEXT)
      return setSaid(t('edit.text-too-long', { length: text.length, limit: LONGEST_TEXT }))
    const raw = desk.now()
    const now = raw.articles.find(({ id }) => id === article.id)
    if (!now) return
    const taken = await withText(raw, now, text)
    // Nothing that was marked is let go of unasked.
    if (taken.lost.length > 0) return setAsked({ text, taken })
    await carry(text, taken)
  }
  const isShown = kept?.isCoded && !isOther
  return (
    <section aria-labelledby="edit-article-text">
      <h3 id="edit-article-text">{t('edit.article-text')}</h3>
      {isShown && <ArticlePassages desk={desk} article={article} text={kept.text} />}
      {kept && !kept.isCoded && (
        <p className="edit-against">
          {t('edit.text-other')}{' '}
          <button type="button" className="button" onClick={() => take(kept.text)}>
            {t('edit.text-take-other')}
          </button>
        </p>
      )}
      {asked && (
        <div className="edit-inner" role="alert">
          <p className="edit-against">
            {t('edit.text-loses', {
              found: asked.taken.found.length,
              lost: asked.taken.lost.length,
            })}
          </p>
          <p className="edit-actions">
            <button type="button" className="button" onClick={() => carry(asked.text, asked.taken)}>
              {t('edit.text-take')}
            </button>
            <button type="button" className="button" onClick={() => setAsked(null)}>
              {t('edit.cancel')}
            </button>
          </p>
        </div>
      )}
      {isShown ? (
        <button type="button" className="button" onClick={() => setIsOther(true)}>
          {t('edit.text-replace')}
        </button>
      ) : (
        <AttachForm onText={take} onSaid={setSaid} />
      )}
      <p className="edit-note" aria-live="polite">
        {said}
      </p>
    </section>
  )
}

type AttachFormProps = { onText: (text: string) => Promise<void>; onSaid: (text: string) => void }

function AttachForm({ onText, onSaid }: AttachFormProps) {
  const [pasted, setPasted] = useState('')
  const failed = (error: unknown) =>
    onSaid(t('edit.text-unreadable', { reason: error instanceof Error ? error.message : String(error) }))
  const readFile = (file: File | undefined) => {
    if (!file) return
    if (file.size > LONGEST_TEXT * 4)
      return onSaid(t('edit.text-too-long', { length: file.size, limit: LONGEST_TEXT }))
    file.text().then(onText).catch(failed)
  }
  return (
    <div className="edit-inner">
      <p className="edit-note">{t('edit.text-attach-what')}</p>
      <label className="edit-field">
        <span>{t('edit.text-file')}</span>
        <input type="file" accept=".txt,text/plain" onChange={(event) => readFile(event.target.files?.[0])} />
      </label>
      <label className="edit-field">
        <span>{t('edit.text-paste')}</span>
        <textarea
          rows={4}
          data-paste-text
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      <p className="edit-actions">
        <button type="button" className="button" onClick={() => onText(pasted).catch(failed)}>
          {t('edit.text-attach')}
        </button>
      </p>
    </div>
  )
}
