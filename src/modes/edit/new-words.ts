import type { NewWords } from '@/collection/edit/new-records'
import { t } from '@/i18n/text'

/** What stands in a new record where nobody has written anything yet. */
export function newWords(): NewWords {
  return {
    why: t('edit.new-why'),
    whyArticleDay: t('edit.new-why-article-day'),
    verb: t('edit.new-verb'),
    outletVerb: t('edit.new-outlet-verb'),
    role: t('edit.new-role'),
  }
}
