import { createStore } from 'zustand/vanilla'
import { type CommandStack, done, endRun, newStack, redone, undone } from '@/domain/command-stack'
import { type Draft, type DraftCommand, drafted } from '@/domain/draft'

// An edited collection and its undo, the only one there is. Whoever keeps it in the browser tells how that went.

export type Saving =
  /** Nothing was changed yet. */
  | { kind: 'none' }
  | { kind: 'waiting' }
  | { kind: 'saved'; at: number }
  /** The browser keeps nothing, or what it keeps is not what it was given. */
  | { kind: 'refused' }
  /** Another tab has saved something newer: neither is written over the other unasked. */
  | { kind: 'newer'; at: number }

/** What was found in the browser's store and could not be read. */
export type SetAside = { key: string; found: unknown; scenes: number }

type DraftState = {
  /** null: the collection as it came. */
  stack: CommandStack<Draft, DraftCommand> | null
  saving: Saving
  setAside: SetAside | null
  /** The revision of the collection that the draft was begun with, where it was kept. */
  rev: string | null
}

export const draftStore = createStore<DraftState>()(() => ({
  stack: null,
  saving: { kind: 'none' },
  setAside: null,
  rev: null,
}))

/** Takes over what the browser kept; the undo begins there. */
export function adoptDraft(draft: Draft, rev: string, at: number): void {
  draftStore.setState({ stack: newStack(draft), rev, saving: { kind: 'saved', at } })
}

/** Does a command; `origin` is what it starts from where nothing was edited yet. Returns the draft after it. */
export function editDraft(origin: Draft, command: DraftCommand, run: string | null = null): Draft {
  const stack = draftStore.getState().stack ?? newStack(origin)
  const next = done(stack, command, drafted(stack.value, command), run)
  if (next !== stack) draftStore.setState({ stack: next })
  return next.value
}

/** What comes next is a step of undo of its own. */
export function endDraftRun(): void {
  const { stack } = draftStore.getState()
  const next = stack && endRun(stack)
  if (next !== stack) draftStore.setState({ stack: next })
}

export function undoDraft(): void {
  const { stack } = draftStore.getState()
  if (stack) draftStore.setState({ stack: undone(stack) })
}

export function redoDraft(): void {
  const { stack } = draftStore.getState()
  if (stack) draftStore.setState({ stack: redone(stack) })
}

export function tellSaving(saving: Saving): void {
  draftStore.setState({ saving })
}

export function tellSetAside(setAside: SetAside): void {
  draftStore.setState({ setAside })
}
