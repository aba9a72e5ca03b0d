import type { Ordinal } from '@/domain/claim-index'
import { ask, CLAIM_FIELDS, engineOf } from './search-engine'
import type { SearchAnswer, SearchRequest } from './search-in-worker'

// The worker in which a large collection is searched: it takes the documents a part at a time, then answers.

type Scope = {
  postMessage: (answer: SearchAnswer, transfer?: Transferable[]) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent<SearchRequest>) => void) => void
}

const scope = self as unknown as Scope
const claims = engineOf(CLAIM_FIELDS)

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'add') {
    claims.addAll(data.documents)
    scope.postMessage({ kind: 'added' })
    return
  }
  const { ids, terms, kindTerms } = ask<Ordinal>(claims, data.asked)
  const ordinals = Uint32Array.from(ids)
  scope.postMessage({ kind: 'met', met: { ids: ordinals, terms, kindTerms } }, [ordinals.buffer])
})
scope.postMessage({ kind: 'ready' })
