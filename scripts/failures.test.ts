import { describe, expect, it } from 'vitest'
import { failuresOfE2e, failuresOfUnit } from './failures.mjs'

describe('what failed, told again at the end', () => {
  it('of the end-to-end tests: file, name and message, without colours, however deep', () => {
    const spec = (status: string, errors: object[]) => ({
      file: 'back.spec.ts',
      title: `it is ${status}`,
      tests: [{ status, results: [{ errors }] }],
    })
    const report = {
      errors: [{ value: 'no server' }],
      suites: [
        {
          specs: [spec('expected', [])],
          suites: [
            { specs: [spec('unexpected', [{ message: '\u001b[31mExpected: 1\u001b[39m\nReceived: 2' }])] },
          ],
        },
      ],
    }
    expect(failuresOfE2e(report)).toEqual([
      'outside the tests\n  no server',
      'back.spec.ts: it is unexpected\n  Expected: 1\n  Received: 2',
    ])
  })

  it('of unit tests, and of a file that breaks before its tests', () => {
    const report = {
      testResults: [
        { status: 'failed', name: 'a.test.ts', message: 'no such module', assertionResults: [] },
        {
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds', failureMessages: [] },
            { status: 'failed', fullName: 'takes away', failureMessages: ['1 is not 2'] },
          ],
        },
      ],
    }
    expect(failuresOfUnit(report)).toEqual(['a.test.ts\n  no such module', 'takes away\n  1 is not 2'])
  })

  it('is cut where a message has no end', () => {
    const failureMessages = ['line\n'.repeat(500)]
    const [text] = failuresOfUnit({
      testResults: [{ assertionResults: [{ status: 'failed', fullName: 'long', failureMessages }] }],
    })
    expect(text?.split('\n')).toHaveLength(31)
  })
})
