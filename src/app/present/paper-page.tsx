import type { ReactNode } from 'react'
import { activeLocale, t } from '@/i18n/text'
import './paper-page.css'
import './paper-parts.css'

type PaperPageProps = { footer: string; licence: string; children: ReactNode }

/** One sheet of A4 with its footer: what is on it must fit, and the lines to write on take what is left. */
export function PaperPage({ footer, licence, children }: PaperPageProps) {
  return (
    <section className="paper-page">
      {children}
      <footer>{t('tools.paper-footer', { scene: footer, date: today(), licence })}</footer>
    </section>
  )
}

function today(): string {
  return new Date().toLocaleDateString(activeLocale(), { dateStyle: 'medium' })
}
