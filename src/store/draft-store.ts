import { createStore } from 'zustand/vanilla'
import type { Id } from '@/domain/collection'
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
  /** The collection that all this is about; null: none was asked for yet. */
  of: Id | null
  /** null: the collection as it came. */
  stack: CommandStack<Draft, DraftCommand> | null
  saving: Saving
  setAside: SetAside | null
  /** The revision of the collection that the draft was begun with, where it was kept. */
  rev: string | null
}

const NOTHING: Omit<DraftState, 'of'> = { stack: null, saving: { kind: 'none' }, setAside: null, rev: null }

export const draftStore = createStore<DraftState>()(() => ({ of: null, ...NOTHING }))

/** From now on the draft of another collection: what was undone or could be is gone, what was kept is not. */
export function turnToDraftOf(collection: Id): void {
  if (draftStore.getState().of !== collection) draftStore.setState({ of: collection, ...NOTHING })
}

/** What is now written of a collection; undefined where nothing is, or another one is being edited. */
export function draftOf(collection: Id): Draft | undefined {
  const { of, stack } = draftStore.getState()
  return of === collection ? stack?.value : undefined
}

/**
 * What is written, as a file that opens again, where all else has failed; null where nothing is anybody's own. Unchanged
 * as it may be: what the browser kept can be the very thing that fails.
 */
export function rawDraft(): string | null {
  const { stack } = draftStore.getState()
  if (!stack) return null
  const { scenes, own: { extra, ...lists } = {} } = stack.value
  return JSON.stringify({ format: 'claim-atlas/1', ...lists, scenes, ...(extra as object) }, null, 1)
}

/** Takes over what the browser kept; the undo begins there. */
export function adoptDraft(draft: Draft, rev: string, at: number): void {
  draftStore.setState({ stack: newStack(draft), rev, saving: { kind: 'saved', at } })
}

/** A draft that is nowhere kept yet: a file that was opened. */
export function beginDraft(draft: Draft, rev: string, saving: Saving): void {
  draftStore.setState({ stack: newStack(draft), rev, saving })
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
