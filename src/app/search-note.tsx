import type { Found } from '@/collection/search-claims'
import { t } from '@/i18n/text'

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
