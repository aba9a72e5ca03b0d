import mapWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import openWorkerUrl from '@/collection/open/open-worker?worker&url'
import searchWorkerUrl from '@/collection/search/search-worker?worker&url'

// main.tsx imports this module first: the `default` policy must stand before the first script sink is used
// (the content security policy allows this one policy and requires it). Only the workers' URLs are imported, not
// the map, the search and what opens files: they are the same emitted files that src/map and src/collection name.
const scripts = new Set([mapWorkerUrl, openWorkerUrl, searchWorkerUrl, 'service-worker.js'].map(absolute))

/** The rules of the `default` policy: what reaches a script sink as a plain string passes through here. */
const rules = {
  /** Exactly our emitted workers and the service worker; null makes the browser throw. */
  createScriptURL: (url: string) => (scripts.has(absolute(url)) ? url : null),
  /** vis-timeline and MapLibre write plain labels through innerHTML: as text they show the same. */
  createHTML: (text: string) => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? ''),
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

type TrustedTypes = { createPolicy: (name: string, policy: typeof rules) => unknown }

const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
// Only where the policy is in force: the dev server has none, and its hot reload uses these sinks.
if (import.meta.env.PROD) trustedTypes?.createPolicy('default', rules)

function absolute(url: string): string {
  return new URL(url, document.baseURI).href
}
