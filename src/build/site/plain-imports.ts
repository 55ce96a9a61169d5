import type { Plugin } from 'vite'

/**
 * Vite wraps each dynamic import in a helper that first fetches the chunk's style sheets. All styles are in the
 * page here, so an import may be just that: a kilobyte less on every page.
 */
export function plainImports(): Plugin {
  return {
    name: 'bifolio:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/u },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
