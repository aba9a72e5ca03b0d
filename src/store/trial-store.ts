import type { Id } from '@/domain/collection'

// A scene that is tried on the stage from its editor: whoever leaves the stage is to be back in the editor.

let trial: Id | null = null

export function beginTrial(scene: Id): void {
  trial = scene
}

/** The scene that is being tried, or null. */
export function trialScene(): Id | null {
  return trial
}

export function endTrial(): void {
  trial = null
}
