import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCoordinates, readLatLon } from './coordinates'

describe('coordinates in one cell', () => {
  it.each([
    ['48.6, 38.0', [38, 48.6]],
    ['48.6,38.0', [38, 48.6]],
    ['48, 38', [38, 48]],
    ['48.6 38.0', [38, 48.6]],
    ['48.6; 38.0', [38, 48.6]],
    ['48,6; 38,0', [38, 48.6]],
    ['48,6;38,0', [38, 48.6]],
    ['48,6, 38,0', [38, 48.6]],
    ['48,6 38,0', [38, 48.6]],
    ['(48.6, 38.0)', [38, 48.6]],
    ['-33.9, 151.2', [151.2, -33.9]],
    ['−33.9, −70.6', [-70.6, -33.9]],
    ['48.6° N, 38.0° E', [38, 48.6]],
    ['48.6N 38.0E', [38, 48.6]],
    ['N48.6 E38.0', [38, 48.6]],
    ['38.0 E, 48.6 N', [38, 48.6]],
    ['33.9 S, 70.6 W', [-70.6, -33.9]],
    ["48°36'N 38°00'E", [38, 48.6]],
    ['48°36′00″N, 38°00′00″E', [38, 48.6]],
    ['48° 36\' 36" N 38° 0\' 0" W', [-38, 48.61]],
    ['48,6° пн. ш.; 38,0° сх. д.', [38, 48.6]],
    ['lat 48.6, lon 38.0', [38, 48.6]],
    ['0, 0', [0, 0]],
  ])('%s', (cell, point) => {
    expect(readCoordinates(cell)).toEqual({ point })
  })

  it.each([
    ['98.6, 38.0', 'off the globe', 'swapped: latitude comes first'],
    ['138.0, 48.6', 'off the globe', 'swapped'],
    ['98.6, 238.0', 'off the globe', 'Write latitude'],
    ['48,38', 'not understood', 'Write latitude'],
    ['48.6', 'not understood', 'Write latitude'],
    ['48,6', 'not understood', 'Write latitude'],
    ["48°66'N 38°00'E", 'not understood', 'Write latitude'],
    ['48.6 N, 38.0 N', 'directions swapped', 'first'],
    ['-48.6 S, 38.0 E', 'not understood', 'Write latitude'],
    ['near the mill', 'not understood', 'Write latitude'],
    ['', 'not understood', 'Write latitude'],
    ['1, 2, 3', 'not understood', 'Write latitude'],
  ])('%s is refused', (cell, message, remedy) => {
    expect(readCoordinates(cell)).toEqual({
      message: expect.stringContaining(message),
      remedy: expect.stringContaining(remedy),
    })
  })

  it('reads back every point in each notation', () => {
    const degree = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((n) => n / 1e5)
    fc.assert(
      fc.property(degree(90), degree(180), (lat, lon) => {
        const point = [lon + 0, lat + 0]
        const comma = (n: number) => n.toFixed(5).replace('.', ',')
        const letter = (n: number, [plus, minus]: string) =>
          `${Math.abs(n).toFixed(5)} ${n < 0 ? minus : plus}`
        for (const cell of [
          `${lat.toFixed(5)}, ${lon.toFixed(5)}`,
          `${lat.toFixed(5)} ${lon.toFixed(5)}`,
          `${comma(lat)}; ${comma(lon)}`,
          `${letter(lat, 'NS')}, ${letter(lon, 'EW')}`,
          `${letter(lon, 'EW')} ${letter(lat, 'NS')}`,
        ])
          expect(readCoordinates(cell), cell).toEqual({ point })
        expect(readLatLon(comma(lat), comma(lon))).toEqual({ point })
      }),
    )
  })

  it('crashes on nothing, and gives only points of the globe', () => {
    const junk = fc.string({ unit: fc.constantFrom(...'0123456789.,;-+°\'" NSEWnsewпншсхд/()') })
    fc.assert(
      fc.property(fc.oneof(junk, fc.string()), (cell) => {
        const read = readCoordinates(cell)
        if ('message' in read) expect(read.remedy).toMatch(/\w/)
        else {
          expect(Math.abs(read.point[0])).toBeLessThanOrEqual(180)
          expect(Math.abs(read.point[1])).toBeLessThanOrEqual(90)
        }
      }),
    )
  })
})

describe('coordinates in two cells', () => {
  it('are latitude and longitude', () => {
    expect(readLatLon('48,6', '38')).toEqual({ point: [38, 48.6] })
    expect(readLatLon("48°36'N", '38°E')).toEqual({ point: [38, 48.6] })
  })

  it('that look swapped are refused with a hint', () => {
    expect(readLatLon('138', '48.6')).toMatchObject({ remedy: expect.stringContaining('swapped') })
    expect(readLatLon('38 E', '48.6 N')).toMatchObject({ message: expect.stringContaining('swapped') })
    expect(readLatLon('48.6', '')).toMatchObject({ message: expect.stringContaining('not understood') })
  })
})
