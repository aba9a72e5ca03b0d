import { describe, expect, it } from 'vitest'
import { resolveCollection } from '@/collection/resolve'
import { indexCollection } from '@/domain/claim-index'
import { MOST_VALUES } from './limits'
import { openFiles } from './open-files'
import { BOMBS, bombFile } from './resource-bombs.fixture'

// Files made to stop the page: each is refused or loaded within a number of steps. How long that takes, and that the
// page goes on answering, is seen in the browser (e2e/bombs.spec.ts).

const MOST_STEPS = MOST_VALUES + 1_000_000

describe('a file made to stop the page', { timeout: 600_000 }, () => {
  it.each(BOMBS)('%s is %s', async (name, outcome, make) => {
    let steps = 0
    const opened = await openFiles([bombFile(name, make())], {}, { visit: (n) => (steps += n) })
    expect(opened.kind, opened.problems[0]?.message).toBe(outcome)
    expect(steps).toBeLessThan(MOST_STEPS)
    expect(opened.problems.length).toBeLessThanOrEqual(1000)
    if (opened.kind === 'opened') indexCollection(resolveCollection(opened.file.raw))
    else expect(opened.problems[0]?.message).toMatch(/\.$/)
  })
})
