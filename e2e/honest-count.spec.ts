import { printed, randomLink, recount, seeded } from '../data/recount'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

const LINKS = Number(process.env.LINKS ?? 15)
const SEED = Number(process.env.SEED ?? 20230520)

test(`for ${LINKS} random links, total = listed + filtered out + outside + undated, as the JSON says`, async ({
  page,
}) => {
  test.slow()
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const random = seeded(SEED)
  for (let i = 0; i < LINKS; i++) {
    const link = randomLink(random)
    await explorer.follow(printed(link))
    const expected = recount(link)
    await expect.poll(() => explorer.count(), { message: printed(link) }).toEqual(expected)
  }
  sayFigure('links whose counts were recomputed', `${LINKS}`)
})
