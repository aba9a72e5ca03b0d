import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { mergeConfig } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { readDeployment } from './scripts/deployment.mjs'
import { testProjects } from './scripts/test-projects.ts'
import { collectionPlugin } from './scripts/vite-collection.ts'
import { deploymentPlugin } from './scripts/vite-deployment.ts'
import { licencesPlugin } from './scripts/vite-licences.ts'
import { messagesPlugin } from './scripts/vite-messages.ts'
import { offerOneFilePlugin, oneFileBuild, oneFilePlugin } from './scripts/vite-one-file.ts'
import { securityPlugin } from './scripts/vite-security.ts'
import { serviceWorkerPlugin } from './scripts/vite-service-worker.ts'
import { webPagePlugin } from './scripts/vite-web-page.ts'

const { address } = readDeployment()

/** `vite build` makes a folder for a host, `vite build --mode single` the one file. */
export default defineConfig(({ mode }) => mergeConfig(shared, mode === 'single' ? single : hosted))

const shared: ViteUserConfig = {
  plugins: [react(), messagesPlugin(), licencesPlugin()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // Vitest leaves one processor free, where there may be but two.
    maxWorkers: availableParallelism(),
    setupFiles: ['scripts/property-runs.ts'],
    projects: testProjects(),
  },
}

/** Small parts of what is shown first that other parts need, too: each on its own would be a request more. */
const TOGETHER = [
  {
    name: 'map-parts',
    test: /\/src\/(domain\/(map-(frame|labels|places|projection)|place-name)|i18n\/(en|words)\/map)\.ts$/,
  },
  { name: 'timeline-parts', test: /\/src\/(domain\/timeline-overview|i18n\/(en|words)\/timeline)\.ts$/ },
  {
    name: 'claim-parts',
    test: /\/src\/(domain\/(figure|find-passages|passage-print|what-others-say)|collection\/(use-)?attached-text|ui\/(attribution-chain|dated-reason|figure-words)|i18n\/(en|words)\/claim)\.tsx?$/,
  },
]

const hosted: ViteUserConfig = {
  // Relative, so that the same build works at a domain's root and in any folder of a static host.
  base: './',
  plugins: [
    collectionPlugin({ address }),
    webPagePlugin({ address }),
    deploymentPlugin(),
    securityPlugin(),
    // Makes the one file, too.
    offerOneFilePlugin(),
    serviceWorkerPlugin(),
  ],
  build: {
    // Small JSON would become a data: URL, which the content security policy blocks.
    assetsInlineLimit: 0,
    // Which chunk imports which: scripts/size-budget.mjs reads it.
    manifest: true,
    rolldownOptions: {
      // All that the entry needs in one chunk: split where a lazy part shares a module, it compresses worse.
      output: { codeSplitting: { groups: [{ name: 'base', tags: ['$initial'] }, ...TOGETHER] } },
    },
  },
}

const single: ViteUserConfig = {
  ...oneFileBuild,
  // It speaks to nobody, whatever deployment.json allows a host's copy.
  plugins: [collectionPlugin({ address: null }), deploymentPlugin({}), oneFilePlugin()],
}
