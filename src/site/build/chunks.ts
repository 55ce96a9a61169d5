import { normalizePath } from 'vite'
import { ENGINE_FOLDER } from './engine.ts'

/** What Rolldown tells of the modules while it splits the code into chunks. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/**
 * What the browser needs at the start goes into two files, that of libraries and the app's own code; everything
 * else stays with what loads it on demand.
 */
export const startChunks = [
  {
    name: (id: string, graph: ModuleGraph) =>
      isLibrary(id) ? startChunk('vendor', id, graph) : null,
  },
  { name: (id: string, graph: ModuleGraph) => startChunk('app', id, graph) },
]

/** The page's own entry; the service worker's is another one. */
const PAGE = 'index.html'

const OWN_FOLDER = `${normalizePath(ENGINE_FOLDER)}/`

/** The engine itself may lie in node_modules, too. */
function isLibrary(id: string): boolean {
  return id.replace(OWN_FOLDER, '').includes('node_modules')
}

function startChunk(name: string, id: string, graph: ModuleGraph): string | null {
  return isNeededAtStart(id, graph) ? name : null
}

/** True for modules that the entry imports, directly or through others, but not by `import()`. */
export function isNeededAtStart(id: string, graph: ModuleGraph): boolean {
  const seen = new Set([id])
  for (const module of seen) {
    const info = graph.getModuleInfo(module)
    if (info?.isEntry && module.endsWith(PAGE)) return true
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return false
}
