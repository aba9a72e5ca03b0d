// What the one file is made of (docs/decisions/0030), and how it is put together: by the build, and by the page itself
// when it writes itself out with a collection inside (0032).

/** Ids of the block that holds the page without all else, of the style and of the script. */
export const SHELL = '/shell.html'
export const APP_STYLE = 'app-style'
export const APP_SCRIPT = 'app-script'

type Parts = {
  /** The page with marks where style and script go. */
  shell: string
  style: string
  script: string
  /** Text that lies beside the hosted page, by address, already packed. */
  blocks: readonly (readonly [address: string, packed: string])[]
}

/** The page with everything inside. */
export function wholePage({ shell, style, script, blocks }: Parts): string {
  const parts: Record<string, string> = {
    style: `<style id="${APP_STYLE}">${style}</style>`,
    // Last: when it runs, what it reads is there.
    script: [
      ...blocks.map(([address, text]) => `<script type="text/plain" id="${address}">${text}</script>`),
      `<script id="${APP_SCRIPT}">${script}</script>`,
    ].join('\n'),
  }
  return shell.replaceAll(/<!--one-file:(\w+)-->/g, (mark, name: string) => parts[name] ?? mark)
}
