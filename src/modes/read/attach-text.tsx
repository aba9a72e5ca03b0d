import { type ChangeEvent, type DragEvent, useState } from 'react'
import { type AttachedText, keepText, LONGEST_TEXT } from '@/collection/attached-text'
import { useAttachedText } from '@/collection/use-attached-text'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Article, Claim, Id } from '@/domain/collection'
import { t } from '@/i18n/text'
import { ArticleText } from './article-text'
import { networkWords } from './network-words'
import './attach-text.css'

type AttachTextProps = {
  index: ClaimIndex
  article: Article
  claims: readonly Claim[]
  selected: Id | null
  onChooseClaim: (id: Id) => void
  onLight: (ids: readonly Id[]) => void
}

/** Takes the article's text from whoever holds it, finds the passages in it and shows them in context. */
export function AttachText({ index, article, claims, selected, onChooseClaim, onLight }: AttachTextProps) {
  const { attached, attach, remove } = useAttachedText(article, claims)
  const [message, setMessage] = useState('')

  const take = async (text: string) => {
    if (text.trim() === '') return setMessage(t('sources.empty'))
    if (text.length > LONGEST_TEXT)
      return setMessage(t('sources.too-long', { length: text.length, limit: LONGEST_TEXT }))
    const { located } = await attach(text)
    setMessage(
      located.length === 0 ? t('sources.found-none', { total: claims.length, title: article.title }) : '',
    )
  }
  const readFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LONGEST_TEXT * 4)
      return setMessage(t('sources.too-long', { length: file.size, limit: LONGEST_TEXT }))
    try {
      await take(await file.text())
    } catch (error) {
      setMessage(t('sources.unreadable', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  return (
    <div className="attach-text">
      {attached ? (
        <>
          <p aria-live="polite">{foundWords(attached, claims.length)}</p>
          <KeepOrRemove article={article} text={attached.text} onRemove={remove} />
          <ArticleText
            index={index}
            article={article}
            attached={attached}
            selected={selected}
            onChooseClaim={onChooseClaim}
            onLight={onLight}
          />
        </>
      ) : (
        <AttachForm title={article.title} onText={take} onFile={readFile} />
      )}
      {message && (
        <p className="attach-text-message" role="alert">
          {message}
        </p>
      )}
    </div>
  )
}

function foundWords({ isCodedText, located }: AttachedText, total: number): string {
  return isCodedText
    ? t('sources.found-coded', { total })
    : t('sources.found', { found: located.length, total })
}

type AttachFormProps = {
  title: string
  onText: (text: string) => void
  onFile: (file: File | undefined) => void
}

function AttachForm({ title, onText, onFile }: AttachFormProps) {
  const [pasted, setPasted] = useState('')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    onFile(event.dataTransfer.files[0])
  }
  return (
    <details className="attach-text-form" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <summary aria-label={`${t('sources.attach')}: ${title}`}>{t('sources.attach')}</summary>
      <p>
        {t('sources.attach-help')} {networkWords()}
      </p>
      <label>
        {t('sources.file')}{' '}
        <input
          type="file"
          accept=".txt,.md,.html,text/*"
          onChange={(event: ChangeEvent<HTMLInputElement>) => onFile(event.target.files?.[0])}
        />
      </label>
      <label>
        {t('sources.paste')}
        <textarea rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <button type="button" className="button" onClick={() => onText(pasted)}>
        {t('sources.read')}
      </button>
    </details>
  )
}

type KeepOrRemoveProps = { article: Article; text: string; onRemove: () => void }

function KeepOrRemove({ article, text, onRemove }: KeepOrRemoveProps) {
  const [kept, setKept] = useState('')
  const keep = () =>
    keepText(article.id, text)
      .then(() => setKept(t('sources.kept')))
      .catch((error: unknown) =>
        setKept(t('sources.not-kept', { reason: error instanceof Error ? error.message : String(error) })),
      )
  return (
    <p className="source-actions">
      <button type="button" className="button" onClick={keep}>
        {t('sources.keep')}
      </button>
      <button type="button" className="button" onClick={onRemove}>
        {t('sources.remove')}
      </button>
      <span aria-live="polite">{kept}</span>
    </p>
  )
}
