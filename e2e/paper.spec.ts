import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'

// What the browser prints of a view: black on white, whole, and with where it is from.

test.use({ hasMap: false })

const VIEWS = {
  'first view': '',
  claim: 'claim=c-000-11',
  table: 'view=table',
  coverage: 'view=coverage',
  method: 'view=method',
} as const

test('each view prints whole, black on white, without controls, with its address and the day', async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open('theme=dark')
  // A4 in portrait at 96 pixels an inch, between its margins.
  await page.setViewportSize({ width: 720, height: 1040 })
  for (const [name, view] of Object.entries(VIEWS)) {
    const link = [view, 'theme=dark'].filter(Boolean).join('&')
    await explorer.follow(link)
    await expect.poll(() => explorer.link(), { message: name }).toBe(link)
    await expect(page.locator('.pane-loading')).toHaveCount(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect.soft(await page.evaluate(findPaperFaults), name).toEqual([])
    await expect.soft(page.locator('.explorer-printed'), name).toContainText(`/#${link} · `)
    await expect.soft(page.locator('.explorer-printed'), name).toContainText(String(new Date().getFullYear()))
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    sayFigure('paper', `${name} ${pdf.match(/\/Type\s*\/Page\b/g)?.length} sheets of A4`)
    await page.emulateMedia({ media: null, colorScheme: null })
  }
})

/** Runs in the page. What of it would not be on the paper, or would be and should not. */
function findPaperFaults(): string[] {
  const faults: string[] = []
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 40)}"`
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const { color, backgroundColor } = getComputedStyle(document.body)
  if (!/^rgb\((\d|[1-4]\d), /.test(color)) faults.push(`letters in ${color}`)
  if (backgroundColor !== 'rgb(255, 255, 255)') faults.push(`a ground of ${backgroundColor}`)
  for (const element of document.querySelectorAll('.button, select, input, summary'))
    if (isSeen(element) && !element.closest('.filter-chips')) faults.push(`a control: ${nameOf(element)}`)
  // The blank sheet before all, once: the head on a sheet and the rest on the next.
  const [head, main] = [document.querySelector('.header'), document.querySelector('.explorer-main')]
  if (getComputedStyle(main ?? document.body).display !== 'block')
    faults.push('what is listed is not in the flow')
  if (head && main && main.getBoundingClientRect().top > head.getBoundingClientRect().bottom + 40)
    faults.push('a gap after the head')
  for (const element of document.querySelectorAll('main *')) {
    if (!isSeen(element) || element.closest('.visually-hidden, [data-folded], svg')) continue
    const { overflowX, overflowY } = getComputedStyle(element)
    const cuts = overflowX !== 'visible' || overflowY !== 'visible'
    const isCut =
      element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2
    if (cuts && isCut && element.clientHeight > 1) faults.push(`cut: ${nameOf(element)}`)
    if (element.getBoundingClientRect().right > innerWidth + 1)
      faults.push(`off the paper: ${nameOf(element)}`)
  }
  return faults
}
