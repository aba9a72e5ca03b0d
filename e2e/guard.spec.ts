import { expect, type Page, test } from '@playwright/test'
import { watch } from './guard'

// The guard in fixtures.ts protects every other test: here it is seen to bark, and the built page's policy
// to hold. Each offence runs in the page.
const offences: [name: string, commit: () => unknown, complaint: RegExp][] = [
  [
    'a fetch from another origin',
    () => fetch('https://example.invalid/').catch(() => null),
    /CSP: connect-src/,
  ],
  [
    'a picture from another origin',
    () => {
      new Image().src = 'https://example.invalid/a.png'
    },
    /CSP: img-src|Content Security Policy directive/,
  ],
  [
    'an inline style',
    () => {
      const style = document.createElement('style')
      style.textContent = 'p { color: red }'
      document.head.append(style)
    },
    /CSP: style-src/,
  ],
  [
    'a script from text',
    () => {
      const script = document.createElement('script')
      script.text = 'window.bad = 1'
      document.head.append(script)
    },
    /TrustedScript|require-trusted-types-for|trusted type/i,
  ],
  [
    'a worker that is not ours',
    () => {
      new Worker('assets/other.js')
    },
    /TrustedScriptURL/i,
  ],
  ['console.error', () => console.error('bad'), /^console: bad$/],
  [
    'an uncaught error',
    () => {
      queueMicrotask(() => {
        throw new Error('bad')
      })
    },
    /^uncaught: Error: bad$/,
  ],
]

for (const [name, commit, complaint] of offences)
  test(`the guard reports ${name}`, async ({ page, context, baseURL }) => {
    const complaints = await watch(context, new URL(baseURL ?? '').origin)
    await page.goto('/')
    await page.evaluate(commit).catch((error) => complaints.push(`uncaught: ${error}`))
    await expect.poll(() => complaints.join('\n')).toMatch(new RegExp(complaint, 'im'))
  })

test('markup that reaches a sink is shown as text', async ({ page }) => {
  await page.goto('/')
  await policyStands(page)
  const shown = await page.evaluate(() => {
    const box = document.createElement('p')
    box.innerHTML = '<img src=x> &amp; <b>bold</b>'
    return { text: box.textContent, elements: box.childElementCount }
  })
  expect(shown).toEqual({ text: '<img src=x> &amp; <b>bold</b>', elements: 0 })
})

test('a request that the policy lets through is still reported', async ({ page, context, baseURL }) => {
  const complaints = await watch(context, new URL(baseURL ?? '').origin)
  await page.goto('data:text/html,<p>no policy here</p>')
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => null))
  expect(complaints).toContain('request to another origin: https://example.invalid/')
})

/** The page's own script has run. */
async function policyStands(page: Page): Promise<void> {
  await expect(page.locator('#app > *').first()).toBeAttached()
}
