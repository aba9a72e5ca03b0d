import { useEffect, useRef, useState } from 'react'
import { openInWorker } from '@/collection/open/open-in-worker'
import type { Opened, Progress } from '@/collection/open/opened'
import { HOME } from '@/domain/view'
import { loadReportWords } from '@/i18n/report-text'
import { t } from '@/i18n/text'
import type { OpenRequest } from '@/store/open-request'
import { fileAt } from './open-address'
import { openOwn } from './own-actions'

/** In the place of what is open, or into it. */
export type Purpose = 'open' | 'add'

export type Opening =
  | { kind: 'desk' }
  | { kind: 'reading'; name: string; progress: Progress | null }
  | { kind: 'read'; files: readonly File[]; name: string; purpose: Purpose; opened: Opened }

/** Reads files off the page, one lot at a time; a later one takes the place of an earlier. */
export function useOpening(asked: () => OpenRequest, onSaid: (text: string) => void) {
  const [state, setState] = useState<Opening>({ kind: 'desk' })
  const running = useRef<AbortController | null>(null)
  const open = async (request: OpenRequest, purpose: Purpose) => {
    if (request.length === 0) return
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const name = nameOf(request)
    onSaid('')
    setState({ kind: 'reading', name, progress: null })
    const into = purpose === 'add' ? openOwn() : null
    const options = { taken: [HOME.set], ...(into && { into }) }
    const onProgress = (progress: Progress) =>
      mine.signal.aborted || setState({ kind: 'reading', name, progress })
    try {
      const files = typeof request === 'string' ? [await fileAt(request, mine.signal)] : request
      const [opened] = await Promise.all([
        openInWorker(files, options, { onProgress, signal: mine.signal }),
        loadReportWords(),
      ])
      if (!mine.signal.aborted) setState({ kind: 'read', files, name, purpose, opened })
    } catch (error) {
      if (mine.signal.aborted) return
      setState({ kind: 'desk' })
      const reason = error instanceof Error ? error.message : String(error)
      onSaid(typeof request === 'string' ? t('own.address-failed', { path: request, reason }) : reason)
    }
  }
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'desk' })
    onSaid(t('own.cancelled'))
  }
  const back = () => setState({ kind: 'desk' })
  // What was let go over the page before this was here.
  const first = useRef(open)
  useEffect(() => {
    void first.current(asked(), 'open')
    return () => running.current?.abort()
  }, [asked])
  return { state, open, cancel, back }
}

function nameOf(request: OpenRequest): string {
  if (typeof request === 'string') return request
  const [first, ...others] = request
  return others.length > 0 ? `${first?.name} + ${others.length}` : (first?.name ?? '')
}
