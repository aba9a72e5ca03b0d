import { t } from '@/i18n/text'
import './mark-flag.css'

/** Says of a row that its claim waits for a second one to be set beside it. */
export function MarkFlag() {
  return <span className="mark-flag">{t('mark.flag')}</span>
}
