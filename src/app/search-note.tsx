import type { Found } from '@/collection/search/search-claims'
import type { ClaimIndex } from '@/domain/claim-index'
import { t } from '@/i18n/text'
import { useFailedSearch, useSearchBeingPrepared } from './use-search'

/** What a search met beyond the words typed, where no mark in a row shows it. */
export function SearchNote({ found }: { found: Found }) {
  const names = found.also.join(', ')
  const kinds = found.kinds.map((kind) => t('quote', { text: t(`kind.${kind}`) })).join(', ')
  if (!names && !kinds) return null
  return (
    <p className="search-note">
      {names && t('search.also', { names })} {kinds && t('search.kinds', { kinds })}
    </p>
  )
}

/** Until the search has come nothing is hidden: where it is long in coming, or does not come, that has to be said. */
export function SearchToCome({ index, q }: { index: ClaimIndex; q: string }) {
  const askAgain = useFailedSearch(index, q)
  const isBeingPrepared = useSearchBeingPrepared(index, q)
  if (isBeingPrepared)
    return (
      <p className="search-note" role="status">
        {t('search.prepared', { n: index.collection.claims.length })}
      </p>
    )
  if (!askAgain) return null
  return (
    <div className="search-note" role="alert">
      {t('failed.search')}{' '}
      <button type="button" className="button" onClick={askAgain}>
        {t('failed.again')}
      </button>
    </div>
  )
}
