import { latinKey } from '@/app/latin-key'
import type { PresentCommand } from '@/domain/presentation'

// What a key, a clicker's button or a swipe does while the stage is on, and only then.

/** `window`: things of this window alone, which the other one does not share. */
export type StageAct =
  | { kind: 'command'; command: PresentCommand }
  | { kind: 'full-screen' | 'notes' | 'help' | 'leave' }
  /** The key is taken so that the browser does nothing with it. */
  | { kind: 'swallow' }

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const NEXT: StageAct = { kind: 'command', command: { kind: 'next' } }
const BACK: StageAct = { kind: 'command', command: { kind: 'back' } }
const BLACK: StageAct = { kind: 'command', command: { kind: 'black' } }

const ACTS = new Map<string, StageAct>(
  Object.entries({
    PageDown: NEXT,
    ArrowRight: NEXT,
    ArrowDown: NEXT,
    PageUp: BACK,
    ArrowLeft: BACK,
    ArrowUp: BACK,
    Home: { kind: 'command', command: { kind: 'first' } },
    End: { kind: 'command', command: { kind: 'last' } },
    b: BLACK,
    '.': BLACK,
    f: { kind: 'full-screen' },
    n: { kind: 'notes' },
    t: { kind: 'command', command: { kind: 'timer' } },
    '?': { kind: 'help' },
    Escape: { kind: 'leave' },
    // One button of many clickers sends F5 and Escape in turn.
    F5: { kind: 'swallow' },
  } satisfies Record<string, StageAct>),
)

/** Where a key was pressed: in a field that takes letters, on a button, or on neither. */
export type KeyPlace = 'field' | 'button' | 'free'

/** The keys that such a place needs for itself; Page keys and F5 belong to the clicker everywhere. */
const OWN_KEYS: Record<KeyPlace, RegExp> = {
  field: /^(.|Home|End|Arrow\w+)$/,
  button: /^ $/,
  free: /(?!)/,
}

/** What a key does; null: nothing, it is the browser's. */
export function actOfKey(pressed: Pressed, place: KeyPlace): StageAct | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed
  // Ctrl+R and its like stay the browser's: they are the way out of a page that hangs.
  if (ctrlKey || metaKey || altKey) return null
  if (OWN_KEYS[place].test(key)) return null
  if (key === ' ') return shiftKey ? BACK : NEXT
  return actNamed(key) ?? actNamed(latinKey(pressed)) ?? null
}

function actNamed(key: string): StageAct | undefined {
  return ACTS.get(key.length === 1 ? key.toLowerCase() : key)
}
