import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import { type Plugin, runnerImport } from 'vite'

/** The files that hold messages, English and translated: `src/i18n/<language>/<part of the page>.ts`. */
const MESSAGES = /\/src\/i18n\/[a-z]{2}\/[a-z-]+\.ts$/

/**
 * Compiles the ICU messages as the app is built, so that no page carries the compiler: one without anything to fill in
 * stays a string. While developing and in unit tests Lingui compiles them itself, on first use. A message that is no
 * ICU stops the build, and is named.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'claim-atlas:messages',
    apply: 'build',
    load: {
      filter: { id: MESSAGES },
      async handler(id) {
        const { module } = await runnerImport<Record<string, Record<string, string>>>(id)
        const parts = Object.entries(module).map(([name, part]) => {
          const compiled = Object.entries(part).map(([key, text]) => [key, compiledMessage(key, text)])
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))}`
        })
        return { code: parts.join('\n'), moduleType: 'js' }
      },
    },
  }
}

/** @throws where `text` is no ICU, which Lingui's compiler only logs. */
export function compiledMessage(id: string, text: string): string | CompiledMessage {
  const compiled = compileMessage(text)
  const [only, ...more] = compiled
  if (typeof only !== 'string' || more.length > 0) return compiled
  if (/[{}]/.test(only) && only === text) throw new Error(`The message "${id}" is no ICU: ${text}`)
  return only
}
