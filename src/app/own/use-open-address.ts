import { useEffect } from 'react'
import { askToOpen } from '@/store/open-request'
import { changeView } from '@/store/view-store'

/** Opens the file that a link names. The link is rid of it at once: Back does not open it again. */
export function useOpenAddress(path: string | null, onAsked: () => void): void {
  useEffect(() => {
    if (path === null) return
    changeView('open-address', { open: null }, 'replace')
    askToOpen(path)
    onAsked()
  }, [path, onAsked])
}
