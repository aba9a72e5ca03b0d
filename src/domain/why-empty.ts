import type { Ordinal } from './claim-index'
import type { Counted } from './listed'

/** What keeps the list empty, nearest remedy first. */
export type WhyEmpty = 'no-claims' | 'no-hit' | 'hits-filtered' | 'outside' | 'undated' | 'filtered'

/** Why nothing is listed; `found` is what a search met, undefined without one. */
export function whyEmpty(counted: Counted, found: ReadonlySet<Ordinal> | undefined): WhyEmpty {
  if (counted.outside.length > 0) return 'outside'
  if (counted.undated.length > 0) return 'undated'
  if (found && counted.filteredOut.length > 0) return found.size === 0 ? 'no-hit' : 'hits-filtered'
  return counted.filteredOut.length > 0 ? 'filtered' : 'no-claims'
}
