import { normalizePath, type Plugin } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

/** What Rolldown reports about the modules while it splits the code into chunks. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/**
 * What the browser needs at the start goes into two files, that of libraries and the app's own code; everything
 * else stays with what loads it on demand.
 */
export const startChunks = chunksOf('index.html')

/** The page for previews has an entry of its own, from which nothing imports: its frame shares all but that. */
const PREVIEW = 'src/preview/main.tsx'

/** As `startChunks`, for the page for previews. */
export const previewChunks = chunksOf(PREVIEW)

/** Of the worker that reads files for that page: what is large gets a chunk of its own. */
export const readerChunks = [
  { name: 'pinyin', test: /node_modules\/pinyin-pro\// },
  { name: 'opencc', test: /node_modules\/opencc-js\// },
  { name: 'archive', test: /node_modules\/(?:jszip|pako|lie|setimmediate)\// },
  { name: 'xml', test: /node_modules\/@xmldom\// },
  { name: 'markdown', test: /node_modules\/(?:mdast|micromark)/ },
]

function chunksOf(page: string) {
  const startChunk = (name: string, id: string, graph: ModuleGraph) =>
    id.endsWith(PREVIEW) || !isNeededAtStart(id, graph, page) ? null : name
  return [
    {
      name: (id: string, graph: ModuleGraph) =>
        isLibrary(id) ? startChunk('vendor', id, graph) : null,
    },
    { name: (id: string, graph: ModuleGraph) => startChunk('app', id, graph) },
  ]
}

const OWN_FOLDER = `${normalizePath(ENGINE_FOLDER)}/`

/** The engine itself may be in node_modules, too. */
function isLibrary(id: string): boolean {
  return id.replace(OWN_FOLDER, '').includes('node_modules')
}

/** True for modules that the page's entry imports, directly or through others, but not by `import()`. */
export function isNeededAtStart(id: string, graph: ModuleGraph, page = 'index.html'): boolean {
  const seen = new Set([id])
  for (const module of seen) {
    const info = graph.getModuleInfo(module)
    if (info?.isEntry && module.endsWith(page)) return true
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return false
}

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
