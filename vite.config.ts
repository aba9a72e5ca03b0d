import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { readDeployment } from './scripts/deployment.mjs'
import { collectionPlugin } from './scripts/vite-collection.ts'
import { deploymentPlugin } from './scripts/vite-deployment.ts'
import { licencesPlugin } from './scripts/vite-licences.ts'
import { securityPlugin } from './scripts/vite-security.ts'
import { serviceWorkerPlugin } from './scripts/vite-service-worker.ts'
import { webPagePlugin } from './scripts/vite-web-page.ts'

const { address } = readDeployment()

export default defineConfig({
  // Relative, so that the same build works at a domain's root and in any folder of a static host.
  base: './',
  plugins: [
    react(),
    collectionPlugin({ address }),
    webPagePlugin({ address }),
    deploymentPlugin(),
    licencesPlugin(),
    securityPlugin(),
    serviceWorkerPlugin(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Small JSON would become a data: URL, which the content security policy blocks.
    assetsInlineLimit: 0,
    // Which chunk imports which: scripts/size-budget.mjs reads it.
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // All that the entry needs in one chunk: split where a lazy part shares a module, it compresses worse.
      output: { codeSplitting: { groups: [{ name: 'base', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    setupFiles: ['scripts/property-runs.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['scripts/basemap/**', '**/node_modules/**'],
  },
})
