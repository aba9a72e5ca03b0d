import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import {
  actors,
  all,
  type Claim,
  claimsOf,
  pressesOf,
  type Scene,
  type Step,
  scenes,
  sides,
} from './lesson-data'
import { expectOn, openStage, pressNext, stageOf } from './present-driver'

// A speaker whom the class is to guess is found nowhere. On the stage's map: stage-map.spec.ts.

test.use({ hasMap: false })

test('what is hidden stands nowhere in the page until the press that tells it', async ({ page }) => {
  const hiding = scenes.filter(({ steps }) => steps.some(({ conceal }) => conceal))
  expect(hiding.length, 'scenes that hide a voice').toBeGreaterThan(3)
  for (const scene of hiding) {
    await openStage(page, scene.id, 0, all)
    // Element by element: the tree, which takes longest, is read where something is to be hidden.
    let before = await elementsOf(page)
    for (const [i, { step, concealed }] of pressesOf(scene).entries()) {
      await pressNext(page)
      await expectOn(page, scene.id, i + 1)
      const now = await (concealed ? everythingOn(page) : elementsOf(page))
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

/** The page's elements, its accessibility tree, its title and its address. */
async function everythingOn(page: Page): Promise<string> {
  return [
    await elementsOf(page),
    await page.locator('body').ariaSnapshot(),
    await page.title(),
    page.url(),
  ].join('\n')
}

async function elementsOf(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  return html.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
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
