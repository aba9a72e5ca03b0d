import { describe, expect, test } from 'vitest'
import type { Lesson } from './lesson'
import { elapsedText, paceOf } from './pace'
import { sampleScene } from './sample.fixture'

const lesson = (at: number): Lesson => ({
  scenes: [
    sampleScene('a', { minutes: 3 }),
    sampleScene('b', { minutes: 6 }),
    sampleScene('c', { minutes: 5 }),
  ],
  at,
  missing: [],
})
const paceAfter = (at: number, minutes: number) => paceOf(lesson(at), 1000, 1000 + minutes * 60_000)

describe('the pace of a lesson', () => {
  test('on plan from when the scene should begin until it should be over', () => {
    for (const minutes of [3, 5, 9, 9.99]) expect(paceAfter(1, minutes).kind).toBe('on-plan')
  })

  test('behind once the scene should be over, by whole minutes', () => {
    expect(paceAfter(1, 10)).toEqual({ kind: 'behind', minutes: 1 })
    expect(paceAfter(1, 12.7)).toEqual({ kind: 'behind', minutes: 3 })
    expect(paceAfter(2, 13)).toEqual({ kind: 'on-plan', minutes: 0 })
  })

  test('ahead as long as the scene should not have begun', () => {
    expect(paceAfter(1, 2)).toEqual({ kind: 'ahead', minutes: 1 })
    expect(paceAfter(2, 4.5)).toEqual({ kind: 'ahead', minutes: 4 })
    expect(paceAfter(1, 2.5).kind).toBe('on-plan')
  })

  test('a clock that was set back is no time at all', () => {
    expect(paceAfter(0, -30).kind).toBe('on-plan')
    expect(elapsedText(5000, 0)).toBe('0:00')
  })

  test('time that passed, in minutes and seconds', () => {
    expect(elapsedText(0, 9_400)).toBe('0:09')
    expect(elapsedText(0, 61_000)).toBe('1:01')
    expect(elapsedText(0, 3_900_000)).toBe('65:00')
  })
})
