import { useMemo } from 'react'
import type { ExplorerModel } from '@/app/use-explorer-model'
import { cite } from '@/collection/export/citation'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Claim } from '@/domain/collection'
import { readingOf } from '@/domain/reading'
import { opponents } from '@/domain/relation-graph'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { VoiceMarkOf } from '@/ui/voice-line'
import { viaWords, voiceName } from '@/ui/voice-words'
import type { Caption } from './caption'
import { HandoutStory } from './handout-story'
import type { PictureKind } from './picture'
import './handout.css'

type HandoutProps = {
  index: ClaimIndex
  model: ExplorerModel
  caption: Caption
  /** As data: addresses; null where a picture could not be made. */
  pictures: Record<PictureKind, string | null>
  onPrinted: () => void
}

const DAY_MS = 86_400_000

/** The present view on paper: pictures, answers, every listed claim, sources. Prints itself once it is drawn. */
export function Handout({ index, model, caption, pictures, onPrinted }: HandoutProps) {
  const { counted, topic, view } = model
  const reading = useMemo(
    () => readingOf(index, { listed: counted.listed, topic, chosen: null, sort: 'time', voices: Infinity }),
    [index, counted, topic],
  )
  const claims = counted.listed.flatMap((i) => index.collection.claims[i] ?? []).sort(byTime)
  const articles = new Set(claims.map((claim) => claim.article))
  return (
    <article className="handout" ref={(root) => printWhenDrawn(root, onPrinted)} lang={view.lang}>
      <h1>{caption.title}</h1>
      <p>
        {caption.counted}
        <br />
        {caption.articles} {caption.link}
      </p>
      {(['map', 'timeline'] as const).map((kind) => {
        const picture = pictures[kind]
        return picture ? (
          <img key={kind} src={picture} alt={t(`take.png-${kind}`)} />
        ) : (
          <p key={kind}>{t(`take.no-${kind}`)}</p>
        )
      })}
      <HandoutStory index={index} reading={reading} topic={topic} />
      <h2>{t('take.handout-claims', { n: claims.length })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('take.column-who')}</th>
            <th scope="col">{t('take.column-said')}</th>
            <th scope="col">{t('take.column-claim')}</th>
            <th scope="col">{t('take.column-opposed')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td>
                <VoiceMarkOf index={index} claim={claim} size={12} /> {voiceName(index, claim)}
                {viaWords(index, claim) && <small>{viaWords(index, claim)}</small>}
              </td>
              <td>{formatDating(claim.said, 'year')}</td>
              <td>{claim.text}</td>
              <td>{opponents(index, claim.id).length || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('take.handout-sources')}</h2>
      <ul>
        {index.collection.articles
          .filter(({ id }) => articles.has(id))
          .map((article) => (
            <li key={article.id}>
              {cite(index, { kind: 'article', id: article.id }, 'plain', caption.link, today())}{' '}
              {article.reliability}
            </li>
          ))}
      </ul>
      <p>{t('take.handout-note')}</p>
      <p>
        {caption.source} {t('map.source-name')}
      </p>
    </article>
  )
}

function byTime(a: Claim, b: Claim): number {
  return (a.said.span?.first ?? Infinity) - (b.said.span?.first ?? Infinity)
}

function today(): number {
  return Math.floor(Date.now() / DAY_MS)
}

const PRINTED = new WeakSet<Element>()

function printWhenDrawn(root: HTMLElement | null, onPrinted: () => void): void {
  if (!root || PRINTED.has(root)) return
  PRINTED.add(root)
  addEventListener('afterprint', onPrinted, { once: true })
  const pictures = [...root.querySelectorAll('img')]
  Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => print())
}
