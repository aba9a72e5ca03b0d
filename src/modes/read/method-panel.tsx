import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import '@/i18n/words/read'
import './read-panel.css'
import './method-panel.css'

const TEXT = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const
const WORDS = [
  'claim',
  'claimant',
  'voices',
  'contradicted',
  'limits',
  'echo',
  'origins',
  'hedge',
  'clocks',
  'garbled',
  'not-quoted',
  'placeless',
] as const

/** How the claims were made, what is not shown, and the words on the page. */
export function MethodPanel({ index }: { index: ClaimIndex }) {
  return (
    <article className="read-panel">
      <h2>{t('method.title')}</h2>
      <p className="read-panel-lead">{index.collection.description}</p>
      {TEXT.map((name) => (
        <p key={name}>{t(`method.${name}`)}</p>
      ))}
      <h3>{t('method.glossary')}</h3>
      <dl className="glossary">
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{t(`glossary.${word}`)}</dt>
            <dd>{t(`glossary.${word}-is`)}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
