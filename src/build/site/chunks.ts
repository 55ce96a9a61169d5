import { normalizePath, type Plugin } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

/** What Rolldown reports about the modules while it splits the code into chunks. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { isEntry: boolean; importers: readonly string[] } | null
}

/** The interface's strings of one language. */
const STRINGS = /\/src\/i18n\/locales\/(\w+)\.json$/u

/** What all sorts of pages share, in the chunk of the app itself; of those with a list it is all that they wait for. */
const COMMON = 'app'

/** The pages of a lab; their chunk has what no other page needs. */
const LAB_PAGE = 'lab-page'

/** The routes by the sort of page; what is only of one sort has a chunk of that name. */
const PAGE_SORTS = {
  [COMMON]: /\/src\/web\/routes\/(?:(?:person-)?(?:news|publications)|directory)\.tsx$/u,
  'profile-page': /\/src\/web\/routes\/(?:person-(?:overview|projects|cv)|project)\.tsx$/u,
  'paper-page': /\/src\/web\/routes\/publication\.tsx$/u,
  [LAB_PAGE]: /\/src\/web\/routes\/lab-(?:home|projects|project)\.tsx$/u,
  'own-page': /\/src\/web\/routes\/(?:own|person)-page\.tsx$/u,
}

/** What comes after the rest of a page: it filters lists. */
const LIST = 'list'
const LIST_CODE =
  /\/src\/web\/(?:features\/(?:publication-list\/publication-browser|news-timeline\/news-browser)|routes\/(?:everyones-news|cv-publications|place-in-view))\.tsx?$/u

/** What the list of people has besides. */
const DIRECTORY = 'directory'
const DIRECTORY_CODE = /\/src\/web\/features\/directory\/directory\.tsx$/u

/** What opens on a button of a paper, loaded once the page has come to rest. */
const CITE = 'cite'
const CITE_CODE = /\/src\/web\/features\/cite-box\/cite-dialog\.tsx$/u

/** Single entries of lists, and else what several of these share: pages with a list have theirs as HTML. */
const ENTRY = 'entry'

/** What the search field of a list needs to answer before the app is there: a script for itself, which needs no other. */
const EARLY = /\/src\/web\/long-list\/early-search\.ts$/u

export const EARLY_CHUNK = 'early'

/** What every page loads when it is complete, or for a bundle that it was not built from: one request. */
const AFTERWARDS = 'afterwards'
const AFTERWARDS_CODE =
  /\/src\/web\/(?:app\/afterwards\.ts|view\/fault-notice\.tsx|bundles\/bundle-schemas\.ts)$/u

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
  ...startGroups('index.html', (id, graph) => pageChunk(id, graph) === COMMON),
  // One after the other: the bundler gives a chunk what its modules import, too.
  ...[
    ENTRY,
    'profile-page',
    'paper-page',
    'own-page',
    LAB_PAGE,
    LIST,
    DIRECTORY,
    AFTERWARDS,
    CITE,
  ].map((name) => ({
    name: (id: string, graph: ModuleGraph) => (pageChunk(id, graph) === name ? name : null),
  })),
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
  { name: 'pdf', test: /node_modules\/unpdf\// },
  { name: 'xml', test: /node_modules\/@xmldom\// },
  { name: 'markdown', test: /node_modules\/(?:mdast|micromark)/ },
]

function startGroups(
  page: string,
  isOfApp: (id: string, graph: ModuleGraph) => boolean = () => false,
) {
  const startChunk = (name: string, id: string, graph: ModuleGraph) =>
    id.endsWith(PREVIEW) || !isNeededAtStart(id, graph, page) ? null : name
  return [
    {
      name: (id: string, graph: ModuleGraph) =>
        isLibrary(id) ? startChunk('vendor', id, graph) : null,
    },
    {
      name: (id: string, graph: ModuleGraph) =>
        startChunk(COMMON, id, graph) ?? (isOfApp(id, graph) ? COMMON : null),
    },
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

/** What pages are made of, by the modules that need it. */
const PARTS = {
  ...PAGE_SORTS,
  [LIST]: LIST_CODE,
  [DIRECTORY]: DIRECTORY_CODE,
  [CITE]: CITE_CODE,
  [AFTERWARDS]: AFTERWARDS_CODE,
}

/** Where the second is loaded, the first is: it has what both need. */
const TOGETHER = [
  [LIST, DIRECTORY],
  [AFTERWARDS, CITE],
]

/** Of modules that pages are made of: by who needs it. */
function pageChunk(id: string, graph: ModuleGraph): string | undefined {
  const importers = importersOf(id, graph)
  const all = Object.entries(PARTS)
    .filter(([, modules]) => isImportedFrom(modules, importers))
    .map(([part]) => part)
  // A site has one lab: its pages take from the chunks of others what they share with them, and change none.
  const others = all.filter((part) => part !== LAB_PAGE)
  const parts = others.length === 0 ? all : others
  if (parts.includes(COMMON)) return COMMON
  const together = TOGETHER.find((pair) => parts.every((part) => pair.includes(part)))
  if (together) return together.find((part) => parts.includes(part))
  return parts.length > 1 ? ENTRY : parts[0]
}

/** The chunk that the page with this route needs besides that of the app, if it needs one. */
export function chunkOfRoute(route: string): string | undefined {
  const sort = sortOfRoute(route)
  return sort === COMMON ? undefined : sort
}

/** True for the pages with a search field over a list. */
export function isListRoute(route: string): boolean {
  return sortOfRoute(route) === COMMON
}

/** A route's id may say more behind a colon; undefined for one that is not the site's own. */
function sortOfRoute(route: string): string | undefined {
  const [name] = route.split(':')
  const module = `/src/web/routes/${name}.tsx`
  return Object.entries(PAGE_SORTS).find(([, routes]) => routes.test(module))?.[0]
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
