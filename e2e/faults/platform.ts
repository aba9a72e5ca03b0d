// What a browser may refuse, lack or break. Each `arrange` runs in the page before anything of ours.
// Over 200 lines: one table, read from top to bottom.
import { refuseWebGl, takeWebGlAway } from '../no-webgl'

export type PlatformFault = {
  name: string
  arrange: () => void
  /** Presenting, too. */
  presenting?: true
  query?: string
  map?: true
  /** What a reader is told, where something lacks. */
  says?: RegExp
  /** The tab's own memory is what is refused. */
  noTabMemory?: true
  /** What others than we leave uncaught under it. */
  leaves?: RegExp
}

type Arranged = Omit<PlatformFault, 'presenting'> & { stageSays?: RegExp; onlyStage?: true }

const ARRANGED: Arranged[] = [
  {
    name: 'IndexedDB: refused at once',
    arrange: () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  },
  {
    name: 'IndexedDB: opening throws',
    arrange: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'InvalidStateError')
      }
    },
  },
  {
    name: 'IndexedDB: opening fails',
    arrange: () => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (name) {
        // A version below the one there is: the browser answers with an error.
        return open.call(this, `${name}-refused`, Number.MAX_SAFE_INTEGER)
      }
    },
  },
  {
    name: 'IndexedDB: never answers',
    arrange: () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    },
  },
  {
    name: 'IndexedDB: full',
    arrange: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  },
  {
    name: 'localStorage: refused at once',
    arrange: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  },
  {
    name: 'localStorage and sessionStorage: full',
    arrange: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  },
  {
    name: 'localStorage and sessionStorage: reading throws',
    noTabMemory: true,
    arrange: () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('damaged', 'UnknownError')
      }
    },
  },
  {
    name: 'sessionStorage: refused at once',
    noTabMemory: true,
    arrange: () =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  },
  {
    name: 'BroadcastChannel: absent',
    arrange: () => void Reflect.deleteProperty(window, 'BroadcastChannel'),
  },
  {
    name: 'BroadcastChannel: refused',
    arrange: () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      } as unknown as typeof BroadcastChannel
    },
  },
  {
    name: 'BroadcastChannel: says nothing',
    arrange: () => {
      BroadcastChannel.prototype.postMessage = () => {}
    },
  },
  {
    name: 'pop-up: blocked',
    arrange: () => {
      window.open = () => null
    },
    onlyStage: true,
    stageSays: /opened no second window/,
  },
  {
    name: 'pop-up: throws',
    onlyStage: true,
    stageSays: /opened no second window/,
    arrange: () => {
      window.open = () => {
        throw new DOMException('refused', 'InvalidAccessError')
      }
    },
  },
  {
    name: 'full screen: refused',
    onlyStage: true,
    stageSays: /did not allow full screen/,
    arrange: () => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    },
  },
  {
    name: 'full screen: absent',
    onlyStage: true,
    stageSays: /did not allow full screen/,
    arrange: () => void Reflect.deleteProperty(Element.prototype, 'requestFullscreen'),
  },
  {
    name: 'service worker: refused',
    query: '?pwa',
    arrange: () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('refused', 'SecurityError'))
    },
  },
  {
    name: 'service worker: absent',
    query: '?pwa',
    arrange: () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  },
  {
    name: 'service worker: even asking throws',
    query: '?pwa',
    arrange: () =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      }),
  },
  {
    name: 'requestIdleCallback: absent',
    arrange: () => void Reflect.deleteProperty(window, 'requestIdleCallback'),
  },
  { name: 'locks: absent', arrange: () => void Reflect.deleteProperty(Navigator.prototype, 'locks') },
  { name: 'crypto.subtle: absent', arrange: () => void Reflect.deleteProperty(Crypto.prototype, 'subtle') },
  {
    name: 'history: pushing throws',
    arrange: () => {
      History.prototype.pushState = () => {
        throw new DOMException('more than 100 times per 30 seconds', 'SecurityError')
      }
    },
  },
  {
    name: 'fonts: refused',
    arrange: () => {
      FontFace.prototype.load = () => Promise.reject(new DOMException('refused', 'NetworkError'))
    },
  },
  {
    name: 'clock: in 1970',
    arrange: () => {
      Date.now = () => 0
    },
  },
  {
    name: 'clock: at the end of time',
    arrange: () => {
      Date.now = () => 8.64e15
    },
  },
  {
    name: 'clock: jumps by a day, to and fro',
    arrange: () => {
      const now = Date.now
      let asked = 0
      Date.now = () => now() + (asked++ % 2 ? 86_400_000 : -86_400_000)
    },
  },
  {
    name: 'clock: runs backwards',
    arrange: () => {
      let at = Date.now()
      Date.now = () => {
        at -= 1000
        return at
      }
    },
  },
  {
    name: 'worker: refused',
    map: true,
    says: /The basemap could not be loaded/,
    stageSays: /The basemap could not be loaded/,
    // MapLibre asks again for each tile, and nobody catches it.
    leaves: /SecurityError: refused/,
    arrange: () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      } as unknown as typeof Worker
    },
  },
  {
    name: 'worker: dead',
    map: true,
    says: /The basemap could not be loaded/,
    stageSays: /The basemap could not be loaded/,
    arrange: () => {
      Worker.prototype.postMessage = () => {}
    },
  },
  {
    name: 'WebGL: absent',
    map: true,
    says: /WebGL/,
    stageSays: /draws no map/,
    arrange: takeWebGlAway,
  },
  {
    name: 'WebGL: only the first version',
    map: true,
    says: /WebGL/,
    stageSays: /draws no map/,
    arrange: refuseWebGl,
  },
]

export const PLATFORM: PlatformFault[] = ARRANGED.flatMap(({ onlyStage, stageSays, says, ...fault }) => [
  ...(onlyStage ? [] : [{ ...fault, ...(says && { says }) }]),
  {
    ...fault,
    name: `${fault.name}, presenting`,
    presenting: true as const,
    ...(stageSays && { says: stageSays }),
  },
])
