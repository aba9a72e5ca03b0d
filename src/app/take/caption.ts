import { chipsOf } from '@/app/filter-chips'
import type { ExplorerModel } from '@/app/use-explorer-model'
import type { ClaimIndex } from '@/domain/claim-index'
import { formatDays } from '@/i18n/dates'
import { t } from '@/i18n/text'
import { facetValueName } from '@/ui/facet-words'

/** What stands under a picture, or at the head of a handout, so that it speaks for itself elsewhere. */
export type Caption = {
  title: string
  /** The days shown, how many claims, and which filters are on. */
  counted: string
  link: string
  /** Whose articles the claims are from. */
  articles: string
  /** Collection, revision, licence, and the day it was made. */
  source: string
}

const DAY_MS = 86_400_000

/** The caption of the present view; `link` is its address. */
export function captionOf(index: ClaimIndex, model: ExplorerModel, link: string): Caption {
  const { topic, from, to, counted, view } = model
  const days = formatDays(from, to, 'year')
  const { title, rev, licence, claims } = index.collection
  const filters = chipsOf(index, view.filters, view.known).map(({ name }) => name)
  const today = Math.floor(Date.now() / DAY_MS)
  return {
    title: topic && view.view === 'list' ? topic.question : days,
    counted: [
      view.clock === 'said' ? days : `${days}, ${t(`timeline.clock-${view.clock}`)}`,
      t('status.listed', { listed: counted.listed.length, total: claims.length }),
      ...(filters.length > 0 ? [t('take.filters', { filters: filters.join(', ') })] : []),
    ].join(' · '),
    link,
    articles: t('take.articles', {
      articles: index.collection.articles
        .filter(({ id }) => counted.listed.some((i) => claims[i]?.article === id))
        .map(({ id }) => facetValueName(index, 'articles', id))
        .join('; '),
    }),
    source: t('take.source', { title, rev, licence, date: formatDays(today, today, 'year') }),
  }
}
