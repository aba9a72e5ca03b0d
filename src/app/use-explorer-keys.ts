import { useLayoutEffect } from 'react'
import type { ClaimIndex } from '@/domain/claim-index'
import type { Id } from '@/domain/collection'
import { COMMANDS, type Command } from './commands'
import type { Sheet } from './explorer-sheets'
import { latinKey } from './latin-key'
import { singleKeysAreOn } from './single-keys'

/** Runs the command of a key, unless the key is being typed into a field or belongs to a widget. */
export function useExplorerKeys(
  index: ClaimIndex,
  openSheet: (sheet: Sheet) => void,
  addScene: () => void,
): void {
  // With the page itself, not after it is painted: a key that is pressed at once is not lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // An open sheet has keys of its own.
      if (document.querySelector('dialog[open]')) return
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const command = commandOf(event.key) ?? commandOf(latinKey(event))
      if (!command) return
      const isSingle = command.key.length === 1
      if (isSingle && (!singleKeysAreOn() || isTyping(event.target))) return
      if (isSingle) event.preventDefault()
      command.run({ index, sequence: listedIds, openSheet, addScene })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [index, openSheet, addScene])
}

function commandOf(pressed: string): Command | undefined {
  return COMMANDS.find(({ key }) => key === pressed)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** As on screen: the rows of the list, or of the table. */
function listedIds(): Id[] {
  const rows = document.querySelectorAll<HTMLElement>(
    '[data-region=claims] :is([role=option], tr)[data-claim-id]',
  )
  return [...rows].map((row) => row.dataset.claimId ?? '')
}
