import { useEffect, useState } from 'react'
import { askToOpen } from '@/store/open-request'

/** Files let go anywhere on the page, or pasted, are opened. Returns whether some are held over it. */
export function useDrop(onAsked: () => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    // An open sheet has uses of its own for what is dropped on it.
    const isBusy = () => document.querySelector('dialog[open]') !== null
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || isBusy()) return
      event.preventDefault()
      setOver(true)
    }
    // Also from element to element; only where it leaves the page nothing is entered.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0 || event.defaultPrevented || isBusy()) return
      // Else the browser leaves the page for the file.
      event.preventDefault()
      askToOpen(files)
      onAsked()
    }
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (isBusy() || (target instanceof Element && target.closest('input, textarea'))) return
      const files = clipboardData ? pastedFiles(clipboardData) : []
      if (files.length === 0) return
      askToOpen(files)
      onAsked()
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [onAsked])
  return isOver
}

/** Rows or JSON, not a word that went astray. */
function pastedFiles(data: DataTransfer): File[] {
  if (data.files.length > 0) return [...data.files]
  const text = data.getData('text/plain')
  return /^\s*[[{]|[,;\t][^\n]*\n/.test(text) ? [new File([text], 'pasted text')] : []
}
