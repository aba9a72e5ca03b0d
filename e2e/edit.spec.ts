import { EditDriver } from './edit-driver'
import { expect, test } from './fixtures'

// A collection of one's own, written in the page.

test.use({ hasMap: false })

const CLAIM = {
  text: 'The ford can be crossed again.',
  who: 'Una Byrne',
  outlet: 'The Echo',
  title: 'Crossing the ford',
}

test('a claim is made by hand out of nothing and stands in list and timeline', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.beginEmpty()
  await writer.addClaim(CLAIM)
  await writer.setDate('When it was said', 'an exact day', '20.05.2023')
  await writer.setDate('The time it speaks of', 'all the time from, to', '1 May 2023', '20 May 2023')
  // The mark stays where it is, and says the new words.
  const mark = writer.timeline.locator('[data-claim-id="c-1-1"] title').first()
  await expect(mark).toContainText('The ford can be')
  await writer.type('In short', 'the ford is open')
  await expect(mark).toContainText('the ford is open')
  await writer.nameNew('Add a place', 'Ardmoor ford')
  await writer.pressButton('Put it on the map')
  await writer.type('Latitude, longitude', '48.6, 38.0')
  await expect(writer.field('Kilometres')).toHaveValue('5')
  await writer.turnTo('Claims')
  await expect(writer.panel.getByRole('button', { name: /Una Byrne.*the ford is open/ })).toBeVisible()
  expect(await writer.axeViolations()).toEqual([])
  await writer.finish()

  expect(await writer.count()).toMatchObject({ total: 1, listed: 1, unplaced: 0 })
  await expect(writer.claims.locator('[data-claim-id="c-1-1"]').first()).toContainText('Una Byrne')
  await expect(writer.timeline.locator('[data-claim-id="c-1-1"]').first()).toBeVisible()
  await writer.isKept()
  const saved = JSON.parse(await writer.savedText())
  expect(saved.claims[0]).toMatchObject({
    said: { edtf: '2023-05-20', sense: 'sometime' },
    about: { edtf: '2023-05-01/2023-05-20', sense: 'throughout' },
    places: [{ place: 'ardmoor-ford', role: 'subject' }],
  })
})

test('a claim that was just added is undone by key, form and all, and done again', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.beginEmpty()
  await writer.addClaim(CLAIM)
  await expect(writer.field('The claim, in your words')).toBeVisible()
  await writer.field('The claim, in your words').press('Control+z')
  await expect(writer.form).toHaveCount(0)
  await expect(writer.panel.locator('[data-heading=claims]')).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await expect(writer.field('The claim, in your words')).toHaveValue(CLAIM.text)
  await expect(writer.form.locator(':focus')).toHaveCount(1)
})

test('what makes no sense stays in its field with the reason, and the way back', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.beginEmpty()
  await writer.addClaim(CLAIM)
  const text = writer.field('The claim, in your words')
  await text.fill('')
  await expect(text).toHaveAttribute('aria-invalid', 'true')
  await expect(text).toHaveAccessibleDescription(/This cannot be empty/)
  await text.blur()
  await expect(writer.panel).toContainText('Not taken over.')
  await expect(text).toHaveValue('')
  await writer.pressButton(`Back to “${CLAIM.text}”`)
  await expect(text).toHaveValue(CLAIM.text)

  // Letters of one field are one step, and the next field another.
  await text.pressSequentially(' Twice.')
  await writer.field('In short').fill('crossed again')
  await page.keyboard.press('Control+z')
  await expect(writer.field('In short')).not.toHaveValue('crossed again')
  await page.keyboard.press('Control+z')
  await expect(text).toHaveValue(CLAIM.text)
  await page.keyboard.press('Control+Shift+z')
  await expect(text).toHaveValue(`${CLAIM.text} Twice.`)

  await writer.pressButton('Delete')
  await expect(writer.panel).toContainText('No claim yet.')
  await writer.bar.getByRole('button', { name: /^Undo/ }).click()
  await expect(writer.panel.locator('[data-record="claims/c-1-1"]')).toBeVisible()
})

test('a place that claims need is not deleted, but another can take its place', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.beginEmpty()
  await writer.addClaim(CLAIM)
  await writer.nameNew('Add a place', 'The ford')
  await writer.turnTo('Places')
  await writer.pressButton('Add a place')
  await writer.type('Name', 'The old ford')
  await writer.panel.locator('[data-submit]').click()
  await expect(writer.form.getByRole('heading', { name: 'The old ford' })).toBeFocused()
  await writer.pressButton('‹ All places')
  await expect(writer.panel.locator('[data-record="places/the-old-ford"]')).toBeFocused()

  await writer.panel.locator('[data-record="places/the-ford"]').click()
  await writer.pressButton('Delete')
  await expect(writer.panel).toContainText('Not deleted: one record needs it.')
  await writer.pick('Put another in its place and delete it', 'The old ford')
  await expect(writer.panel.locator('[data-record="places/the-ford"]')).toHaveCount(0)
  await writer.turnTo('Claims')
  await writer.panel.locator('[data-record="claims/c-1-1"]').click()
  await expect(writer.form).toContainText('The old ford')
})

test('a passage that is selected with the keyboard becomes a claim of its article', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.beginEmpty()
  await writer.addClaim(CLAIM)
  await writer.turnTo('Articles')
  await writer.panel.locator('[data-record="articles/crossing-the-ford"]').click()
  await writer.type(
    'Or paste the text',
    'Rain fell all night. Forty carts waited at the mill.\nThen it stopped.',
  )
  await writer.pressButton('Attach this text')
  await writer.selectWords('Forty carts waited at the mill')
  await expect(writer.panel).toContainText('6 words selected')
  await writer.pressButton('Make a claim of it')
  await expect(writer.field('The claim, in your words')).toBeFocused()
  await expect(writer.field('Quoted words')).toHaveValue('Forty carts waited at the mill')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Some forty carts were waiting.')
  await writer.turnTo('Articles')
  await writer.panel.locator('[data-record="articles/crossing-the-ford"]').click()
  await expect(writer.panel.locator('.passages-marks [data-depth="1"]')).toHaveText(
    'Forty carts waited at the mill',
  )
  await expect(writer.panel).toContainText('One passage is marked; one claim is without one.')
  await page.reload()
  await expect(writer.panel).toBeVisible()
})

test('a place is put on the map by a click or by its middle @map', async ({ page }) => {
  const writer = new EditDriver(page)
  await writer.open()
  await writer.panesAreReady()
  await writer.beginEmpty()
  await writer.turnTo('Places')
  await writer.pressButton('Add a place')
  await writer.type('Name', 'The ford')
  await writer.panel.locator('[data-submit]').click()
  await writer.pressButton('Put it on the map')
  await expect(writer.panel.getByText('Click the map where it lies')).toBeVisible()
  await expect(writer.panel.getByRole('button', { name: 'Use the middle of the map' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(writer.panel.getByText('Click the map where it lies')).toBeHidden()
  await writer.pressButton('Put it on the map')
  await writer.pressButton('Use the middle of the map')
  const at = writer.field('Latitude, longitude')
  await expect(at).toHaveValue(/^\d+\.\d+, \d+\.\d+$/)
  await expect(at).toBeFocused()
  const middle = await at.inputValue()

  await writer.pressButton('Move it on the map')
  await writer.map.locator('canvas').click({ position: { x: 60, y: 60 } })
  await expect(at).not.toHaveValue(middle)
})
