import type { ClaimIndex } from '@/domain/claim-index'
import type { ClaimKind } from '@/domain/collection'
import { WIDE_LANE } from '@/domain/timeline-cells'
import { type Lane, REST_LANE } from '@/domain/timeline-lanes'
import { formatDating } from '@/i18n/dates'
import { t } from '@/i18n/text'

/** The name of a lane as the page writes it. */
export function laneName(index: ClaimIndex, { by, key }: Lane): string {
  if (key === WIDE_LANE) return t('timeline.wide')
  if (key === REST_LANE) return t('timeline.rest')
  if (by === 'sides') return index.sides.get(key)?.name ?? key
  if (by === 'kinds') return t(`kind.${key as ClaimKind}`)
  if (by === 'topics') return index.topics.get(key)?.title ?? t('timeline.no-topic')
  const article = index.articles.get(key)
  const outlet = index.actors.get(article?.outlet ?? '')?.name ?? article?.title ?? key
  return article ? t('timeline.article-lane', { outlet, date: formatDating(article.published) }) : outlet
}
