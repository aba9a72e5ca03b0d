/**
 * The page's styles with its fonts inside: a picture of it is drawn apart from the page, where no file can be
 * reached and the root has none of our tokens. `of` gives the values that hold there now, theme included.
 */
export async function stylesInside(of: Element): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })),
  )
  const printed = rules.map(({ rule, base }) =>
    rule instanceof CSSFontFaceRule ? fontInside(rule, base) : rule.cssText,
  )
  const text = (await Promise.all(printed)).join('\n')
  const values = getComputedStyle(of)
  const tokens = [...new Set(text.match(/--[\w-]+(?=:)/g))]
    .map((name) => [name, values.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
  return `${text}\n:root:root:root { ${tokens.map(([name, value]) => `${name}: ${value};`).join(' ')} }`
}

/** Only a font that the page has drawn with. */
async function fontInside(rule: CSSFontFaceRule, base: string | null): Promise<string> {
  const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  // In the one file the fonts are inside already.
  if (source?.startsWith('data:')) return rule.cssText
  const url = source && new URL(source, base ?? location.href).href
  const isFetched = performance.getEntriesByType('resource').some(({ name }) => name === url)
  return url && isFetched ? rule.cssText.replace(source, await asData(url)) : ''
}

async function asData(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob()
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(blob)
  })
}
