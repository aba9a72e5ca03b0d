import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, mix, type Rgb, readColour } from './contrast.fixture'

// Every colour of the page on every ground it stands on, in both themes (WCAG 2.2: 1.4.3 and 1.4.11). What is
// not judged says why. A new token, a new mixed ground or a colour beside the tokens fails until it is judged.

const THEMES = ['light', 'dark'] as const
type Palette = Record<string, Rgb>

const TEXT = 4.5
/** Marks, signs, borders that say where a control is, and the focus ring. */
const MARK = 3

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const PAGE = palettes('src/ui/tokens.css')
const STAGE = palettes('src/app/present/presenter.css', PAGE)
const LIST = palettes('scripts/fallback/claims-page.css')

const VOICES = [1, 2, 3, 4, 5, 6, 7].map((slot) => `voice-${slot}`)

/** Grounds that are mixed of two tokens, by the words of the style sheets. */
const MIXED = {
  'color-mix(in srgb, var(--land) 86%, transparent)': ['land', 0.86, ['water', 'abroad', 'river', 'land']],
  'color-mix(in srgb, var(--accent) 24%, var(--paper))': ['accent', 0.24, ['paper']],
  'color-mix(in srgb, var(--accent) 12%, transparent)': ['accent', 0.12, ['paper']],
  'color-mix(in srgb, var(--accent) 15%, var(--panel))': ['accent', 0.15, ['panel']],
  'color-mix(in srgb, var(--accent) 22%, transparent)': ['accent', 0.22, ['panel', 'paper', 'land']],
  'color-mix(in srgb, var(--paper) 94%, transparent)': ['paper', 0.94, ['panel', 'ink']],
  'color-mix(in srgb, var(--ink) 5%, var(--panel))': ['ink', 0.05, ['panel']],
  'color-mix(in srgb, var(--ink) 10%, var(--panel))': ['ink', 0.1, ['panel']],
  'color-mix(in srgb, var(--ink) 15%, var(--panel))': ['ink', 0.15, ['panel']],
  'color-mix(in srgb, var(--ink) 21%, var(--panel))': ['ink', 0.21, ['panel']],
} as const
type Mixed = keyof typeof MIXED

const NAMES: Mixed = 'color-mix(in srgb, var(--land) 86%, transparent)'
const FRAME: Mixed = 'color-mix(in srgb, var(--accent) 12%, transparent)'
const PASSAGE: Mixed = 'color-mix(in srgb, var(--accent) 22%, transparent)'
const SHADES = Object.keys(MIXED).filter((name) => name.includes('--ink'))
const PAPERS = ['paper', 'panel', 'land']

type Pair = { colours: string[]; grounds: string[]; least: number; why: string }

const PAIRS: Pair[] = [
  { colours: ['ink', 'ink-2', 'ink-3'], grounds: PAPERS, least: TEXT, why: 'text' },
  { colours: ['ink', 'ink-2', 'ink-3'], grounds: [NAMES, 'abroad'], least: TEXT, why: 'names on the map' },
  { colours: ['water-label'], grounds: ['water'], least: TEXT, why: 'names of waters have no ground' },
  { colours: ['accent'], grounds: [...PAPERS, NAMES], least: TEXT, why: 'the words of what is chosen' },
  { colours: ['paper', 'panel'], grounds: ['ink'], least: TEXT, why: 'text of a pressed button' },
  { colours: ['ink'], grounds: ['rule'], least: TEXT, why: 'the number on a bar of the timeline' },
  { colours: ['ink', 'ink-3'], grounds: SHADES.slice(0, 1), least: TEXT, why: 'coverage, its lightest cell' },
  { colours: ['ink'], grounds: [...SHADES, PASSAGE], least: TEXT, why: 'numbers of the coverage, passages' },
  { colours: ['ink'], grounds: ['abroad', 'inset-home', 'water'], least: TEXT, why: 'the inset of homes' },
  { colours: ['ink-2'], grounds: [FRAME], least: MARK, why: 'bars of the overview, in the frame' },
  {
    colours: [...VOICES, 'ink'],
    grounds: [...PAPERS, 'abroad', 'water', 'inset-home', FRAME],
    least: MARK,
    why: 'marks of the voices',
  },
  {
    colours: ['accent'],
    grounds: [...PAPERS, 'abroad', 'water', 'rule', FRAME, PASSAGE, ...SHADES],
    least: MARK,
    why: 'the focus ring, and the frame, outline or bar of what is chosen',
  },
  { colours: ['ink'], grounds: ['river', 'abroad', 'water', NAMES], least: MARK, why: 'the ring on the map' },
  {
    colours: ['edge'],
    grounds: [...PAPERS, 'abroad'],
    least: MARK,
    why: 'borders of fields and buttons, of countries and of places; none of them lies in water',
  },
  { colours: ['ink-2', 'ink-3'], grounds: [...PAPERS, 'abroad', 'water'], least: MARK, why: 'leaders, dots' },
]

const STAGE_PAIRS: Pair[] = [
  { colours: ['ink', 'ink-2', 'ink-3', 'accent'], grounds: PAPERS, least: TEXT, why: 'text' },
  { colours: ['paper', 'panel'], grounds: ['ink'], least: TEXT, why: 'text of a pressed button' },
  { colours: [...VOICES, 'edge', 'ink-2'], grounds: [...PAPERS, 'abroad'], least: MARK, why: 'marks' },
  { colours: VOICES, grounds: ['water'], least: MARK, why: 'marks of the voices on the map' },
  {
    colours: ['ink', 'ink-2'],
    grounds: ['color-mix(in srgb, var(--accent) 15%, var(--panel))'],
    least: TEXT,
    why: 'the strip of days',
  },
  {
    colours: ['ink', 'ink-2'],
    grounds: ['color-mix(in srgb, var(--paper) 94%, transparent)'],
    least: TEXT,
    why: 'the keys, over the stage',
  },
]

const LIST_PAIRS: Pair[] = [
  { colours: ['ink', 'ink-2', 'ink-3', 'link', 'accent'], grounds: ['paper'], least: TEXT, why: 'text' },
]

/** Colours that no reader needs to tell from their ground. */
const NOT_JUDGED: Record<string, string> = {
  rule: 'parts what space parts already',
  river: 'goes by its name, drawn beside it',
  'color-mix(in srgb, var(--accent) 24%, var(--paper))': 'joins a stretch to its panel, which has its dates',
}

/** Style sheets with colours of their own, none of them for the screen but that of the stage. */
const OWN_COLOURS = new Set([
  'src/ui/tokens.css',
  'src/app/present/presenter.css',
  'src/app/present/paper-page.css',
  'src/app/present/paper-parts.css',
  'src/app/present/paper-picture.css',
  'src/app/take/handout.css',
])

describe('the palette', () => {
  it.each(THEMES)('%s: each colour can be told from each ground it stands on', (theme) => {
    expect(tooFaint(PAIRS, PAGE[theme])).toEqual([])
  })

  it.each(THEMES)('%s: on the stage', (theme) => {
    expect(tooFaint(STAGE_PAIRS, STAGE[theme])).toEqual([])
  })

  it.each(THEMES)('%s: on the list that needs no script', (theme) => {
    expect(tooFaint(LIST_PAIRS, LIST[theme])).toEqual([])
  })

  it('on paper: black, and two greys, on white', () => {
    const white = readColour('#fff')
    for (const file of OWN_COLOURS)
      if (/paper-|handout/.test(file))
        for (const [, grey = ''] of read(file).matchAll(/[^-](?:color|--ink[-\d]*): (#\w+)/g))
          expect(contrast(readColour(grey), white), `${grey} in ${file}`).toBeGreaterThanOrEqual(TEXT)
  })

  it('says how much it has judged', ({ task }) => {
    const judged = [
      ...THEMES.map((theme) => ratiosOf(PAIRS, PAGE[theme])),
      ...THEMES.map((theme) => ratiosOf(STAGE_PAIRS, STAGE[theme])),
      ...THEMES.map((theme) => ratiosOf(LIST_PAIRS, LIST[theme])),
    ].flat()
    const lowest = (least: number) =>
      Math.min(...judged.filter((one) => one.least === least).map(({ ratio }) => ratio)).toFixed(2)
    expect(judged.length).toBeGreaterThan(400)
    // For docs/quality.md (scripts/figures.mjs).
    const figures = {
      'contrast of colours': `${judged.length} pairs; lowest of text ${lowest(TEXT)}:1, of marks and borders ${lowest(MARK)}:1`,
    }
    Object.assign(task.meta, { figures })
  })

  it('no colour is left out: each token and each mixed ground is judged, or says why it is not', () => {
    const judged = new Set([
      ...[...PAIRS, ...STAGE_PAIRS].flatMap(({ colours, grounds }) => [...colours, ...grounds]),
      ...Object.keys(NOT_JUDGED),
    ])
    const mixes = styleSheets().flatMap((file) => read(file).match(/color-mix\([^;]*\)/g) ?? [])
    const all = [...Object.keys(PAGE.light), ...mixes]
    expect(all.filter((name) => !judged.has(name))).toEqual([])
  })

  it('no style sheet of the screen has a colour beside the tokens', () => {
    const own = styleSheets().filter(
      (file) => !OWN_COLOURS.has(file) && /#[0-9a-f]{3,8}\b(?=[^{]*[;,)])/i.test(read(file)),
    )
    expect(own).toEqual([])
  })

  it('each colour begins as what it is in the light theme', () => {
    const begins = [
      ...read('src/ui/tokens.css').matchAll(/@property --([\w-]+) \{[^}]*initial-value: (#\w+)/g),
    ]
    expect(Object.fromEntries(begins.map(([, name, colour = '']) => [name, readColour(colour)]))).toEqual(
      PAGE.light,
    )
  })
})

/** The pairs that fail, as "name on ground: 2.9, needs 3 (why)". */
function tooFaint(pairs: Pair[], palette: Palette): string[] {
  return ratiosOf(pairs, palette)
    .filter(({ ratio, least }) => ratio < least)
    .map(({ name, ratio, least, why }) => `${name}: ${ratio.toFixed(2)}, needs ${least} (${why})`)
}

function ratiosOf(pairs: Pair[], palette: Palette) {
  return pairs.flatMap(({ colours, grounds, least, why }) =>
    colours.flatMap((name) =>
      grounds.flatMap((ground) =>
        groundsOf(ground, palette).map((rgb) => ({
          name: `${name} on ${ground}`,
          ratio: contrast(colour(palette, name), rgb),
          least,
          why,
        })),
      ),
    ),
  )
}

function groundsOf(name: string, palette: Palette): Rgb[] {
  if (!isMixed(name)) return [colour(palette, name)]
  const [over, share, under] = MIXED[name]
  return under.map((ground) => mix(colour(palette, over), share, colour(palette, ground)))
}

function isMixed(name: string): name is Mixed {
  return name in MIXED
}

function colour(palette: Palette, name: string): Rgb {
  const found = palette[name]
  if (!found) throw new Error(`no token --${name}`)
  return found
}

/** What a style sheet gives as `--name: light-dark(#…, #…)`, over what it inherits. */
function palettes(file: string, under?: Record<(typeof THEMES)[number], Palette>) {
  const pairs = [...read(file).matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  const side = (which: 2 | 3) =>
    Object.fromEntries(pairs.map((pair) => [pair[1], readColour(pair[which] ?? '')]))
  return { light: { ...under?.light, ...side(2) }, dark: { ...under?.dark, ...side(3) } }
}

function styleSheets(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
}
