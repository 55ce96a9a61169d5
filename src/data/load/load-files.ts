import { defined } from '#core/json/defined.ts'
import type * as v from 'valibot'
import { TopicsFile, VenuesFile } from '#core/schema/vocabulary.ts'
import { nearest } from '#core/search/nearest.ts'
import { ImportedFromFile } from '#core/schema/imported-from.ts'
import { NewsFile } from '#core/schema/news-item.ts'
import { LAB } from '#core/paths/paths.ts'
import { LabFile } from '#core/schema/lab.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { PublicationsFile } from '#core/schema/publication.ts'
import { SiteFile } from '#core/schema/site.ts'
import { createIssue, type Issue, type IssueCode } from '../issues/issue.ts'
import type { MediaFiles } from './media-files.ts'
import { loadContent, type LoadedFile, type Locate } from './load-content.ts'
import { loadPages, PAGES_FOLDER } from './load-pages.ts'
import type { SourceFiles } from './source-files.ts'
import { LAB_FILES, type SourceBundle, type SourceLab, type SourceSite } from './source-site.ts'

/** The source and what rules across files need besides: who is there at all, and where things are. */
export type LoadedSource = {
  source: SourceSite
  issues: Issue[]
  /** Researchers' folders, also those left out of `source` because of an error. */
  slugs: readonly string[]
  /** Files in `public/` by their paths on the site, as in `/cv.pdf`; undefined where they are not known. */
  publicFiles?: ReadonlySet<string> | undefined
  /** Files in the `media` folders; undefined where they are not known. */
  media?: MediaFiles | undefined
  locate: (file: string, ...at: Parameters<Locate>) => ReturnType<Locate>
}

/** Sites do not need it; a broken one is reported all the same. */
const IMPORTED_FROM = 'imported-from.json'

const SITE_FILES = ['site.json', 'venues.json', 'topics.json']
const LAB_NAMES = ['lab.json', 'news.json']
const BUNDLE_FILES = ['profile.json', 'news.json', 'publications.json', IMPORTED_FROM]

/** No folders of JSON that sites are made of: the JSON Schemas for editors, files that `site.json` names, and pages. */
const OTHER_FOLDERS = ['schema', 'media', PAGES_FOLDER]

type Loaded = Omit<LoadedFile<unknown>, 'value'>

/**
 * Parses and validates the files of a data folder, undefined where there is no such folder. A researcher with a
 * broken file is left out of `source`; the issues say why. A broken `site.json` gives an untitled site, broken
 * vocabularies give empty ones.
 */
export function loadFiles(contents: SourceFiles | undefined): LoadedSource {
  if (contents === undefined) return withoutData()
  const load = createLoad(contents)
  const site = load('site.json', SiteFile)
  const venues = load('venues.json', VenuesFile)
  const topics = load('topics.json', TopicsFile)
  const files: Loaded[] = [required(site), venues, topics]
  const folders = jsonByFolder(contents)
  const unknownIn = (folder: string, known: readonly string[]) =>
    unknownFiles(contents, { folder, names: folders.get(folder) ?? [], known })
  const issues = unknownIn('', SITE_FILES)
  const slugs = [...folders.keys()].filter(isResearcherName).toSorted()
  const bundles: SourceBundle[] = []
  for (const slug of slugs) {
    const bundle = loadBundle(slug, load)
    files.push(...bundle.files)
    issues.push(...unknownIn(slug, BUNDLE_FILES))
    if (bundle.value !== undefined) bundles.push(bundle.value)
  }
  const lab = folders.has(LAB) ? loadLab(load) : { files: [] }
  files.push(...lab.files)
  issues.push(...unknownIn(LAB, LAB_NAMES))
  const pages = [undefined, ...bundles.map(({ slug }) => slug)].map((slug) =>
    loadPages(contents, slug),
  )
  const source = {
    site: site.value ?? { title: '–' },
    venues: venues.value?.venues ?? [],
    topics: topics.value?.topics ?? [],
    bundles,
    lab: lab.value,
    pages: pages.flatMap((loaded) => loaded.pages),
  }
  return {
    source,
    slugs,
    issues: [...issues, ...issuesOf([...files, ...pages])],
    locate: locateIn([...files, ...pages.flatMap((loaded) => loaded.files)]),
  }
}

/** True for folders with JSON and media of their own: those of researchers and of the lab. Nothing hidden. */
export function isBundleFolder(name: string): boolean {
  return name !== '' && !OTHER_FOLDERS.includes(name) && !name.startsWith('.') && !isJson(name)
}

function isResearcherName(name: string): boolean {
  return isBundleFolder(name) && name !== LAB
}

type Load = <T>(
  file: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
) => LoadedFile<T>

function createLoad(contents: SourceFiles): Load {
  return (file, schema) => loadContent(file, contents.get(file), schema)
}

/** Names of JSON files by the folder that they are in, '' for the data folder itself, in a stable order. */
function jsonByFolder(contents: SourceFiles): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const path of [...contents.keys()].toSorted()) {
    const [name = '', ...above] = path.split('/').toReversed()
    if (above.length > 1 || !isJson(name)) continue
    const [folder = ''] = above
    folders.set(folder, [...(folders.get(folder) ?? []), name])
  }
  return folders
}

function loadBundle(slug: string, load: Load) {
  const profile = required(load(`${slug}/profile.json`, ProfileFile))
  const news = load(`${slug}/news.json`, NewsFile)
  const publications = load(`${slug}/publications.json`, PublicationsFile)
  const imported = load(`${slug}/${IMPORTED_FROM}`, ImportedFromFile)
  const files: Loaded[] = [profile, news, publications, imported]
  if (profile.value === undefined || issuesOf(files).length > 0) return { files }
  const value: SourceBundle = {
    slug,
    profile: profile.value,
    news: news.value?.news ?? [],
    publications: publications.value?.publications ?? [],
  }
  return { files, value }
}

function loadLab(load: Load): { files: Loaded[]; value?: SourceLab } {
  const about = required(load(LAB_FILES.about, LabFile))
  const news = load(LAB_FILES.news, NewsFile)
  const files: Loaded[] = [about, news]
  if (about.value === undefined || issuesOf(files).length > 0) return { files }
  return { files, value: { about: about.value, news: news.value?.news ?? [] } }
}

function required<T>(loaded: LoadedFile<T>): LoadedFile<T> {
  if (!loaded.missing) return loaded
  return { ...loaded, issues: [createIssue('file-missing', startOf(loaded.file))] }
}

/** What is not a file at all is refused as that, whatever its name. */
const NO_FILES: readonly IssueCode[] = ['file-special', 'link-broken', 'link-outside']

interface FolderNames {
  /** Empty for the data folder itself. */
  folder: string
  names: readonly string[]
  known: readonly string[]
}

function unknownFiles(contents: SourceFiles, { folder, names, known }: FolderNames): Issue[] {
  const strangers = names.filter((name) => isJson(name) && !known.includes(name))
  return strangers.map((name) => {
    const file = folder === '' ? name : `${folder}/${name}`
    const content = contents.get(file)
    if (content !== undefined && 'code' in content && NO_FILES.includes(content.code))
      return createIssue(content.code, startOf(file), content.params)
    const guess = nearest(name, known)
    const params = defined({ known: { words: known }, nearest: guess })
    return createIssue('file-unknown', startOf(file), params)
  })
}

function withoutData(): LoadedSource {
  return {
    source: { site: { title: '–' }, venues: [], topics: [], bundles: [], pages: [] },
    slugs: [],
    issues: [createIssue('data-missing', startOf('.'))],
    locate: () => ({ line: 1, column: 1 }),
  }
}

function locateIn(files: readonly Pick<Loaded, 'file' | 'locate'>[]): LoadedSource['locate'] {
  const byName = new Map(files.map(({ file, locate }) => [file, locate]))
  return (file, ...at) => byName.get(file)?.(...at) ?? { line: 1, column: 1 }
}

function issuesOf(files: readonly Pick<Loaded, 'issues'>[]): Issue[] {
  return files.flatMap(({ issues }) => issues)
}

function startOf(file: string) {
  return { file, line: 1, column: 1, path: '' }
}

function isJson(name: string): boolean {
  return name.endsWith('.json')
}
