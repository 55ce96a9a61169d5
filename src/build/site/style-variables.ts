import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

const CONFIG = normalizePath(join(ENGINE_FOLDER, 'tailwind.variables.config.ts'))

/** How a style sheet comes to the tokens: by their configuration, or by a sheet that has it. */
const TOKENS = /@(?:config|reference) '[^']+'/u

/** Writes style sheets with the names of tokens in place of their values, in these environments. */
export function styleVariables(environments: readonly string[]): Plugin {
  return {
    name: 'bifolio:style-variables',
    applyToEnvironment: ({ name }) => environments.includes(name),
    transform: {
      // Before Tailwind.
      order: 'pre',
      filter: { id: /\/src\/(?:web\/[\w-]+|preview)\/[\w.-]+\.css(?:\?|$)/u },
      handler: (code) => code.replace(TOKENS, () => `@config '${CONFIG}'`),
    },
  }
}
