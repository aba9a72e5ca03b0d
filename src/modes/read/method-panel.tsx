import { besidePage } from 'virtual:claim-atlas/one-file'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { networkWords } from './network-words'
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

/** Written by the build (scripts/vite-licences.ts). */
const BESIDE_THE_PAGE = [
  { file: 'licences.txt', name: 'method.licences' },
  { file: 'sbom.cdx.json', name: 'method.sbom' },
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
      <h3 className="method-part">{t('method.accessibility')}</h3>
      <p>{t('method.accessible')}</p>
      <p>{t('method.untested')}</p>
      <h3 className="method-part built-on">{t('method.built-on')}</h3>
      <p>{networkWords()}</p>
      <p>
        {t('method.licences-are')}{' '}
        {BESIDE_THE_PAGE.map(({ file, name }) => (
          <a key={file} href={besidePage(file)} target="_blank" rel="noreferrer">
            {t(name)}
          </a>
        ))}
      </p>
    </article>
  )
}
