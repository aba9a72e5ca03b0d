// `npm start`: install what is missing, build if the sources changed, serve, say where. Plain Node.
import { ensureBuilt } from './build-if-changed.mjs'
import { ensureInstalled } from './ensure.mjs'

const port = Number(process.env.PORT ?? 4173)

try {
  ensureInstalled()
  ensureBuilt()
  // Only now: it reads deployment.json, and a fault there is told by the build.
  const { serve } = await import('./serve.mjs')
  await serve({ port })
  console.log(`\nClaim Atlas is at http://localhost:${port}  (Ctrl+C stops it)`)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
