import { normalizePath, type Plugin } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

/** What Rolldown reports about the modules while it splits the code into chunks. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/** The interface's strings of one language. */
const STRINGS = /\/src\/i18n\/locales\/(\w+)\.json$/u

/** What all sorts of pages share; of those with a list it is all that they wait for. */
const COMMON = 'page'

/** The routes by the sort of page; what is only of one sort has a chunk of that name. */
const PAGE_SORTS = {
  [COMMON]: /\/src\/web\/routes\/(?:(?:person-)?(?:news|publications)|directory)\.tsx$/u,
  'profile-page': /\/src\/web\/routes\/(?:person-(?:overview|projects|cv)|project)\.tsx$/u,
  'paper-page': /\/src\/web\/routes\/publication\.tsx$/u,
  'own-page': /\/src\/web\/routes\/(?:own|person)-page\.tsx$/u,
}

/** What comes after the rest of a page: it filters lists, or draws what is there as HTML. */
const LIST = 'list'
const LIST_CODE =
  /\/src\/web\/(?:features\/(?:publication-list\/publication-browser|news-timeline\/news-browser|directory\/directory|author-network\/author-network)|routes\/(?:everyones-news|cv-publications|place-in-view))\.tsx?$/u

/** Single entries of lists: pages with a list have theirs as HTML. */
const ENTRY = 'entry'

/** What the search field of a list needs to answer before the app is there: a script for itself, which needs no other. */
const EARLY = /\/src\/web\/long-list\/early-search\.ts$/u

export const EARLY_CHUNK = 'early'

/** What every page loads when it is complete: two modules, one request. */
const AFTERWARDS = /\/src\/web\/(?:app\/afterwards\.ts|view\/fault-notice\.tsx)$/u

/**
 * Few files, because each costs a round trip: what the browser needs at the start goes into that of libraries and that
 * of the app's own code, then come the strings of each language and the components of pages.
 * Everything else stays with what loads it on demand.
 */
export const siteChunks = [
  {
    name: (id: string, graph: ModuleGraph) =>
      isImportedFrom(EARLY, importersOf(id, graph)) ? EARLY_CHUNK : null,
  },
  ...startGroups('index.html'),
  // One after the other: the bundler gives a chunk what its modules import, too.
  ...[COMMON, ENTRY, 'profile-page', 'paper-page', 'own-page', LIST].map((name) => ({
    name: (id: string, graph: ModuleGraph) => (pageChunk(id, graph) === name ? name : null),
  })),
  { name: (id: string) => (AFTERWARDS.test(normalizePath(id)) ? 'afterwards' : null) },
]

/** The page for previews has an entry of its own, from which nothing imports: its frame shares all but that. */
const PREVIEW = 'src/preview/main.tsx'

/** As `siteChunks`, for the page for previews. */
export const previewChunks = startGroups(PREVIEW)

/** Of the worker that reads files for that page: what is large gets a chunk of its own. */
export const readerChunks = [
  { name: 'pinyin', test: /node_modules\/pinyin-pro\// },
  { name: 'opencc', test: /node_modules\/opencc-js\// },
  { name: 'archive', test: /node_modules\/(?:jszip|pako|lie|setimmediate)\// },
  { name: 'xml', test: /node_modules\/@xmldom\// },
  { name: 'markdown', test: /node_modules\/(?:mdast|micromark)/ },
]

function startGroups(page: string) {
  const startChunk = (name: string, id: string, graph: ModuleGraph) =>
    id.endsWith(PREVIEW) || !isNeededAtStart(id, graph, page) ? null : name
  return [
    {
      name: (id: string, graph: ModuleGraph) =>
        isLibrary(id) ? startChunk('vendor', id, graph) : null,
    },
    { name: (id: string, graph: ModuleGraph) => startChunk('app', id, graph) },
    { name: (id: string) => STRINGS.exec(normalizePath(id))?.[1] ?? null },
  ]
}

const OWN_FOLDER = `${normalizePath(ENGINE_FOLDER)}/`

/** The engine itself may be in node_modules, too. */
function isLibrary(id: string): boolean {
  return id.replace(OWN_FOLDER, '').includes('node_modules')
}

/** True for modules that the page's entry imports, directly or through others, but not by `import()`. */
export function isNeededAtStart(id: string, graph: ModuleGraph, page = 'index.html'): boolean {
  return importersOf(id, graph).some(
    (importer) => importer.endsWith(page) && graph.getModuleInfo(importer)?.isEntry === true,
  )
}

/** Of modules that pages are made of: by who needs it. */
function pageChunk(id: string, graph: ModuleGraph): string | undefined {
  const importers = importersOf(id, graph)
  const sorts = Object.entries(PAGE_SORTS)
    .filter(([, routes]) => isImportedFrom(routes, importers))
    .map(([sort]) => sort)
  const isOfLists = isImportedFrom(LIST_CODE, importers)
  if (sorts.length === 0) return isOfLists ? LIST : undefined
  if (sorts.includes(COMMON)) return COMMON
  return sorts.length > 1 || isOfLists ? ENTRY : sorts[0]
}

/** The chunk of the page with this route, whose id may say more behind a colon; undefined for a route that is not the site's own. */
export function chunkOfRoute(route: string): string | undefined {
  const [name] = route.split(':')
  const module = `/src/web/routes/${name}.tsx`
  return Object.entries(PAGE_SORTS).find(([, routes]) => routes.test(module))?.[0]
}

/** True for the pages with a search field over a list. */
export function isListRoute(route: string): boolean {
  return chunkOfRoute(route) === COMMON
}

function isImportedFrom(pattern: RegExp, importers: readonly string[]): boolean {
  return importers.some((importer) => pattern.test(normalizePath(importer)))
}

/** The module itself and all that import it, directly or through others, but not by `import()`. */
function importersOf(id: string, graph: ModuleGraph): string[] {
  const seen = new Set([id])
  for (const module of seen) {
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) seen.add(importer)
  }
  return [...seen]
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
