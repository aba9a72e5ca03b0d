import { expect, it } from 'vitest'
import { formatDays } from './dates'
import { activateLanguage, loadLanguage } from './text'

const said = () => [
  formatDays(19_497, 19_499),
  formatDays(19_497, 19_499, 'year'),
  formatDays(19_497, 19_497),
]

it('says the same days in the language that is shown, and as long as is asked', async () => {
  const english = ['20–22 May', '20–22 May 2023', '20 May']
  expect([said(), said()]).toEqual([english, english])
  await loadLanguage('uk')
  activateLanguage('uk')
  const ukrainian = said()
  activateLanguage('en')
  expect(ukrainian).toEqual(['20–22 трав.', '20–22 травня 2023', '20 трав.'])
  expect(said()).toEqual(english)
})
