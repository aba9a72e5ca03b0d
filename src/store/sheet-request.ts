import type { Id } from '@/domain/collection'

// What the page opens when the stage gives way to it: the sheet of the lesson, and in it the editor of a scene.

type SheetRequest = { edited: Id | null }

let request: SheetRequest | null = null

/** Whoever leaves the stage comes to the sheet; to a scene in its editor, where one was tried. */
export function requestSheet(edited: Id | null): void {
  request = { edited }
}

export function requestedSheet(): SheetRequest | null {
  return request
}

/** The sheet is open. */
export function answerSheetRequest(): void {
  request = null
}
