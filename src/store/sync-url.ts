import { parseLink, printLink } from '@/domain/view-link'
import { adoptView, viewStore } from './view-store'

// The only reader and writer of the address bar. WebKit throws after 100 history calls in 30 s: replaces are
// gathered for 300 ms, a push comes from a deliberate step and goes through at once.
const REPLACE_AFTER_MS = 300

/** Takes the view from the address, then keeps the address a print of the view. Returns a stop function. */
export function startUrlSync(): () => void {
  let waiting: number | undefined

  const flush = () => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    waiting = undefined
    write('replaceState', addressOf())
  }
  const adopt = (action: string) => {
    const { view, notices } = parseLink(location.hash)
    adoptView(action, view, notices)
  }
  // A pending replace belongs to the entry that is being left: writing it now would change the other one.
  const popped = () => {
    clearTimeout(waiting)
    waiting = undefined
    adopt('history')
  }
  const stop = viewStore.subscribe((state, before) => {
    if (state.view === before.view || state.entry === 'none') return
    // In a frame Back belongs to the page around it.
    if (state.entry === 'push' && !state.view.embed) {
      if (waiting !== undefined) {
        clearTimeout(waiting)
        waiting = undefined
        write('replaceState', addressOf(before.view))
      }
      // Without an entry of its own the view still stands in the address, a little later.
      if (!write('pushState', addressOf())) waiting = window.setTimeout(flush, REPLACE_AFTER_MS)
    } else {
      clearTimeout(waiting)
      waiting = window.setTimeout(flush, REPLACE_AFTER_MS)
    }
  })

  adopt('open')
  addEventListener('popstate', popped)
  addEventListener('pagehide', flush)
  return () => {
    flush()
    stop()
    removeEventListener('popstate', popped)
    removeEventListener('pagehide', flush)
  }
}

/** False where the browser refuses, as after too many calls: the view goes on without it. */
function write(how: 'pushState' | 'replaceState', address: string): boolean {
  try {
    history[how](null, '', address)
    return true
  } catch {
    return false
  }
}

function addressOf(view = viewStore.getState().view): string {
  const link = printLink(view)
  return `${location.pathname}${location.search}${link && `#${link}`}`
}
