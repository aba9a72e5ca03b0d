import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'
import { findStageFaults } from './stage-faults'

type Step = { kind: string; claims: string[]; conceal?: true }
type Scene = { id: string; steps: Step[] }
type Claim = {
  id: string
  text: string
  short: string
  quote?: string
  article: string
  attribution: { actor: string; hedges: { printed: string }[] }[]
}
type Actor = { id: string; name: string; kind: string; side: string }

const scenes: Scene[] = read('scenes')
const claims = new Map((read('claims') as Claim[]).map((claim) => [claim.id, claim]))
const actors = new Map((read('actors') as Actor[]).map((actor) => [actor.id, actor]))
const sides = new Map((read('sides') as { id: string; name: string }[]).map((side) => [side.id, side.name]))
const all = scenes.map(({ id }) => id)

/** The presses of a scene after its opening, as the format has them. */
const pressesOf = ({ steps }: Scene) =>
  steps.flatMap((step) => {
    const told = { step, concealed: false }
    return step.conceal ? [{ step, concealed: true }, told] : [told]
  })

for (const [width, height, theme] of [
  [1024, 768, 'light'],
  [1024, 768, 'dark'],
  [1280, 720, 'light'],
  [1280, 800, 'light'],
  [1920, 1080, 'light'],
  // A projector of 1024 by 768 whose page is shown at twice its size.
  [512, 384, 'light'],
] as const)
  test.describe(() => {
    // Letters and boxes are the same beside a map and beside the line that stands for it; once with it, as it is.
    test.use({ hasMap: width === 1024 && theme === 'light' })
    test(`at ${width}x${height}, ${theme}, each press of each scene fits, in letters a class can read`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`./#mode=present&scene=${all[0]}&theme=${theme}&lesson=${all.join('_')}`)
      await expectOn(page, all[0] ?? '', 0)
      await page.evaluate(() => document.fonts.ready)
      const found: string[] = []
      for (const scene of scenes)
        for (let press = 0; press <= pressesOf(scene).length; press++) {
          await expectOn(page, scene.id, press)
          const { words, ...faults } = await page.evaluate(findStageFaults)
          for (const [kind, list] of Object.entries(faults))
            found.push(...list.map((what) => `${scene.id} ${press}, ${kind}: ${what}`))
          if (words > 40) found.push(`${scene.id} ${press}: ${words} words of claims`)
          await pressNext(page)
        }
      expect(found).toEqual([])
    })
  })

test('what is hidden stands nowhere in the page until the press that tells it', async ({ page }) => {
  const hiding = scenes.filter(({ steps }) => steps.some(({ conceal }) => conceal))
  expect(hiding.length, 'scenes that hide a voice').toBeGreaterThan(3)
  for (const scene of hiding) {
    await openStage(page, scene.id, 0, all)
    let before = await everythingOn(page)
    for (const [i, { step, concealed }] of pressesOf(scene).entries()) {
      await pressNext(page)
      await expectOn(page, scene.id, i + 1)
      const now = await everythingOn(page)
      if (concealed) {
        const at = `${scene.id}, press ${i + 1}`
        const shown = claimsOf(step).map(({ text }) => text)
        for (const text of shown) await expect(stageOf(page).getByText(text).first(), at).toBeVisible()
        // What has been told before, or stands in the words themselves, is no secret.
        const secrets = claimsOf(step)
          .flatMap(secretsOf)
          .filter((secret) => !before.includes(secret) && !shown.some((text) => text.includes(secret)))
        expect(
          secrets.filter((secret) => now.includes(secret)),
          at,
        ).toEqual([])
        await expect(page.locator('.stage [data-new], .stage-attribution'), at).toHaveCount(0)
      } else if (step.conceal) {
        const named = claimsOf(step).flatMap(
          ({ attribution }) => actors.get(attribution[0]?.actor ?? '') ?? [],
        )
        for (const { name } of named) expect(now, `${scene.id}, press ${i + 1}`).toContain(name)
        await expect(page.locator('.stage [data-new], .stage-attribution').first()).toBeVisible()
      }
      before = now
    }
  }
})

test('a link to a hidden voice hides it as the lesson does', async ({ page }) => {
  await openStage(page, 'one-weekend', 3)
  const opened = await everythingOn(page)
  const [secret] = claimsOf(
    pressesOf(scenes.find(({ id }) => id === 'one-weekend') as Scene)[2]?.step as Step,
  )
  expect(opened).toContain(secret?.text)
  for (const word of secretsOf(secret as Claim)) expect(opened).not.toContain(word)
})

test('the press is told to a screen reader, and the question heads the page', async ({ page }) => {
  await openStage(page, 'one-weekend', 3)
  const status = stageOf(page).getByRole('status')
  await expect(status).toHaveText(/To all practical purposes Russia now controls Bakhmut\. Who says this\?/)
  await pressNext(page)
  await expect(status).toHaveText(/Sky News, in its own voice.*On the scale: All, in effect/)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(/Who holds the city\?/)
  await expect(page.getByRole('listitem').filter({ hasText: 'All, in effect' }).first()).toContainText(
    'Sky News',
  )
})

test('nothing pops up by itself: the tools come with the pointer and go', async ({ page }) => {
  await page.clock.install()
  await openStage(page, 'one-weekend', 0)
  const tools = page.locator('.stage-tools')
  await expect(tools).toBeHidden()
  await page.mouse.move(200, 200)
  await page.mouse.move(300, 260)
  await expect(tools).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expectOn(page, 'one-weekend', 1)
  // The button has not kept the focus, or the next key would press it again.
  await page.keyboard.press('ArrowRight')
  await expectOn(page, 'one-weekend', 2)
  await page.clock.fastForward(3100)
  await expect(tools).toBeHidden()
})

test('a finger to the left is next, to the right is back', async ({ page }) => {
  await openStage(page, 'one-weekend', 1)
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([start, end]) => {
        const at = (type: string, clientX: number) =>
          document.querySelector('.stage')?.dispatchEvent(
            new PointerEvent(type, {
              pointerType: 'touch',
              isPrimary: true,
              pointerId: 7,
              clientX,
              clientY: 300,
              bubbles: true,
            }),
          )
        at('pointerdown', start)
        at('pointerup', end)
      },
      [from, to] as [number, number],
    )
  await swipe(600, 300)
  await expectOn(page, 'one-weekend', 2)
  await swipe(300, 600)
  await expectOn(page, 'one-weekend', 1)
})

test('full screen that is refused says so, with the key of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))
  })
  await openStage(page, 'one-weekend', 0)
  await page.keyboard.press('f')
  await expect(page.getByText(/did not allow full screen/)).toContainText('F11')
  await pressNext(page)
  await expect(page.getByText(/did not allow full screen/)).toHaveCount(0)
})

/** The page's elements, its accessibility tree, its title and its address. */
async function everythingOn(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  const text = html.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
  return [text, await page.locator('body').ariaSnapshot(), await page.title(), page.url()].join('\n')
}

function claimsOf({ claims: ids }: Step): Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? [])
}

/** What would tell a speaker: names, groups, outlets, hedges, and the claim itself. */
function secretsOf({ id, short, quote, attribution }: Claim): string[] {
  const hops = attribution.flatMap(({ actor }) => actors.get(actor) ?? [])
  return [
    id,
    short,
    ...(quote ? [quote] : []),
    ...hops.flatMap(({ id, name, side }) => [
      id,
      name,
      name.split(' ').at(-1) ?? name,
      sides.get(side) ?? name,
    ]),
    ...attribution.flatMap(({ hedges }) => hedges.map(({ printed }) => printed)),
  ]
}

function read(name: string) {
  return JSON.parse(readFileSync(`data/bakhmut/${name}.json`, 'utf8'))
}
