import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { said } from './said'

// A sentence that is not marked stays English on every page, and nobody who writes one sees that.

const sources = Object.entries(
  import.meta.glob<string>(['./**/*.ts', '!**/*.test.ts', '!**/*.fixture.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)

type Node = {
  type?: string
  value?: unknown
  name?: string
  key?: Node
  callee?: Node
  quasis?: { value: { cooked: string } }[]
}

/** Texts that are not marked below a node, and what stands right above each. */
function textsIn(root: unknown): { text: string; above: Node[] }[] {
  const found: { text: string; above: Node[] }[] = []
  const visit = (node: unknown, above: Node[]) => {
    if (typeof node !== 'object' || node === null) return
    const { type, value, quasis, key } = node as Node
    if (type === 'TaggedTemplateExpression' || type === 'ImportDeclaration') return
    if (type === 'Literal' && typeof value === 'string') found.push({ text: value, above })
    if (type === 'TemplateLiteral' && quasis)
      found.push({ text: quasis.map((part) => part.value.cooked).join('…'), above })
    const next = type === undefined ? above : [node as Node, ...above]
    for (const child of Object.values(node)) if (child !== key) visit(child, next)
  }
  visit(root, [])
  return found
}

const LETTERS = /\p{L}{2}/u

it('a message and a remedy are marked', () => {
  const bare = sources.flatMap(([path, code]) =>
    textsIn(parseSync(path, code).program).flatMap(({ text, above }) => {
      const property = above.find(({ type }) => type === 'Property' || type === 'CallExpression')
      const isSaid =
        ['message', 'remedy'].includes(String(property?.key?.name)) && above[0]?.type !== 'BinaryExpression'
      return isSaid && LETTERS.test(text) ? [`${path}: ${text}`] : []
    }),
  )
  expect(bare).toEqual([])
})

it('so is any other sentence where there are some that are', () => {
  const bare = sources
    .filter(([, code]) => /^import \{ said \}/m.test(code))
    .flatMap(([path, code]) =>
      textsIn(parseSync(path, code).program).flatMap(({ text, above: [parent] }) => {
        const isOurs = parent?.type === 'NewExpression' && parent.callee?.name === 'Error'
        return !isOurs && / .*[.?:]$/.test(text) && LETTERS.test(text) ? [`${path}: ${text}`] : []
      }),
    )
  expect(bare).toEqual([])
})

it('a marked sentence is its own text', () => {
  expect(said`has ${3} words, \`${'$&'}\` and "${''}".`).toBe('has 3 words, `$&` and "".')
})
