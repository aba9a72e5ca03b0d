import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

// What a reader has saved before: none of it may be another after a fault.

const scenes: { title: string }[] = JSON.parse(readFileSync('data/bakhmut/scenes.json', 'utf8'))

/** Saved before the page is opened; the tab's own memory is that of `page`. */
export async function save(page: Page, { keys = false } = {}): Promise<void> {
  await page.goto('./robots.txt')
  const [first, ...rest] = scenes
  const draft = {
    format: 'claim-atlas-draft/1',
    collection: 'bakhmut',
    rev: '3',
    revision: 7,
    savedAt: 1_700_000_000_000,
    scenes: [{ ...first, title: 'A title of mine — своя назва' }, ...rest],
  }
  await page.evaluate(
    async ({ draft, keys }) => {
      localStorage.setItem('claim-atlas/notes-size', 'large')
      if (!keys) localStorage.setItem('claim-atlas/single-keys', 'off')
      const today = { order: ['pairs', 'cold-open'], taken: ['cold-open'] }
      sessionStorage.setItem('claim-atlas/lesson', JSON.stringify({ today, stop: null }))
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store')
        opening.onupgradeneeded = () => opening.result.createObjectStore('keyval')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('keyval', 'readwrite')
          writing.objectStore('keyval').put(draft, 'draft/bakhmut')
          writing.objectStore('keyval').put('A text that I hold.\r\nТекст, який я маю.', 'attached-text/a000')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
    },
    { draft, keys },
  )
}

/** All that lasts, in an order of its own; where the page's own means are broken, as another page sees it. */
export async function saved(page: Page, { elsewhere = false } = {}): Promise<string> {
  const other = elsewhere ? await page.context().newPage() : page
  if (elsewhere) await other.goto('./robots.txt')
  const found = await other.evaluate(async () => {
    const kept = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('keyval-store')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const store = opening.result.transaction('keyval').objectStore('keyval')
        const keys = store.getAllKeys()
        const values = store.getAll()
        values.onsuccess = () => {
          opening.result.close()
          resolve([keys.result, values.result])
        }
      }
    })
    return JSON.stringify([kept, Object.entries(localStorage).sort()])
  })
  if (elsewhere) await other.close()
  return found
}

/** Today's choice, in the tab's memory. */
export function savedToday(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(JSON.parse(sessionStorage.getItem('claim-atlas/lesson') ?? '{}').today),
  )
}
