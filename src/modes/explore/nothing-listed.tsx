import type { Ordinal } from '@/domain/claim-index'
import type { Counted } from '@/domain/listed'
import { whyEmpty } from '@/domain/why-empty'
import { t } from '@/i18n/text'

type NothingListedProps = {
  counted: Counted
  /** What is searched for, and what it met; undefined without a search. */
  q: string
  found: ReadonlySet<Ordinal> | undefined
  onWiden: () => void
  /** Lets go of every filter but the search. */
  onClearOthers: () => void
  onClear: () => void
}

/** An empty list says why it is empty, and one press mends it. */
export function NothingListed({ counted, q, found, onWiden, onClearOthers, onClear }: NothingListedProps) {
  const why = whyEmpty(counted, found)
  const n = {
    outside: counted.outside.length,
    undated: counted.undated.length,
    'hits-filtered': found?.size ?? 0,
  }
  const remedies = {
    outside: { words: t('claims.widen', { n: n.outside }), run: onWiden },
    undated: null,
    // Only one's own collection can be so; its bar has the ways on.
    'no-claims': null,
    'no-hit': { words: t('search.clear'), run: onClear },
    'hits-filtered': { words: t('search.clear-others'), run: onClearOthers },
    filtered: { words: t('filter.clear-all'), run: onClear },
  }
  const remedy = remedies[why]
  // The hits outside the dates stand below, with their own way there.
  const isToldBelow = why === 'outside' && found !== undefined
  return (
    <div className="claims-panel-note claims-panel-empty">
      <p>{t(`empty.${why}`, { n: why in n ? n[why as keyof typeof n] : 0, q })}</p>
      {remedy && !isToldBelow && (
        <button type="button" className="button" onClick={remedy.run}>
          {remedy.words}
        </button>
      )}
    </div>
  )
}
