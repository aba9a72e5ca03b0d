import type { Plugin } from 'vite'
import { readDeployment } from './deployment.mjs'

const ID = 'virtual:claim-atlas/deployment'

/** Hands deployment.json (or `given`) to the app, so that what it says of requests follows from what its policy allows. */
export function deploymentPlugin(given?: object): Plugin {
  return {
    name: 'claim-atlas:deployment',
    resolveId(id) {
      return id === ID ? `\0${ID}` : undefined
    },
    load(id) {
      if (id !== `\0${ID}`) return undefined
      const { address, hosts } = readDeployment(given)
      return `export const address = ${JSON.stringify(address)}\nexport const hosts = ${JSON.stringify(hosts)}\n`
    },
  }
}
