import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LonLat } from './collection'
import { panned, project, pxPerKm, scaleBar, unproject, type Viewport } from './map-projection'

const viewport: Viewport = { center: [37.99, 48.6], zoom: 11.3, width: 910, height: 395 }
const cameras = fc.record({
  center: fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ),
  zoom: fc.double({ min: 1, max: 13, noNaN: true }),
  width: fc.integer({ min: 100, max: 4000 }),
  height: fc.integer({ min: 100, max: 3000 }),
})

test('the centre of the camera is the centre of the frame, north is up and east is right', () => {
  expect(project(viewport, viewport.center)).toEqual({ x: 455, y: 197.5 })
  const north = project(viewport, [37.99, 48.7])
  const east = project(viewport, [38.09, 48.6])
  expect(north.y).toBeLessThan(197.5)
  expect(east.x).toBeGreaterThan(455)
})

test('unproject is the inverse of project', () => {
  fc.assert(
    fc.property(
      cameras,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (camera, sx, sy) => {
        const pixel = { x: camera.width * sx, y: camera.height * sy }
        const at = unproject(camera, pixel)
        const back = project(camera, at)
        expect(back.x).toBeCloseTo(pixel.x, 3)
        // Beyond 85 degrees the projection is clamped.
        if (Math.abs(at[1]) < 85) expect(back.y).toBeCloseTo(pixel.y, 3)
      },
    ),
  )
})

test('a kilometre to the east is as long as pxPerKm says', () => {
  const lat = 48.594
  const kmPerDegree = (40_075.016_686 / 360) * Math.cos((lat * Math.PI) / 180)
  const from: LonLat = [38, lat]
  const to: LonLat = [38 + 1 / kmPerDegree, lat]
  expect(project(viewport, to).x - project(viewport, from).x).toBeCloseTo(pxPerKm(11.3, lat), 6)
})

test('the scale bar is 1, 2 or 5 times a power of ten and never longer than asked', () => {
  fc.assert(
    fc.property(cameras, (camera) => {
      const { km, px } = scaleBar(camera, 120)
      expect(px).toBeLessThanOrEqual(120.000_001)
      expect(px).toBeGreaterThan(120 / 2.51)
      const digit = km / 10 ** Math.floor(Math.log10(km) + 1e-9)
      expect([1, 2, 5].some((step) => Math.abs(step - digit) < 1e-6)).toBe(true)
    }),
  )
  expect(scaleBar(viewport, 120).km).toBe(2)
})

test('panning by a quarter moves the frame by a quarter of its width', () => {
  const east = panned(viewport, 0.25, 0)
  expect(project({ ...viewport, ...east }, viewport.center).x).toBeCloseTo(455 - 910 / 4, 6)
  expect(east.zoom).toBe(viewport.zoom)
})
