import { expect, test } from 'vitest'
import { textOfFile } from './scenes-file'

test('a file is read whole, unless it is longer than any that is opened', async () => {
  expect(await textOfFile(new Blob(['Бахмут']))).toBe('Бахмут')
  const film = new Blob(Array(4).fill('€'.repeat(5_000_000)))
  expect((await textOfFile(film)).length).toBe(10_000_001)
})
