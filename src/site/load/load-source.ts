import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nearest } from '#core/search/nearest.ts'
import { ImportedFromFile } from '#core/schema/imported-from.ts'
import { NewsFile } from '#core/schema/news-item.ts'
import { ProfileFile } from '#core/schema/profile.ts'
import { PublicationsFile } from '#core/schema/publication.ts'
import { SiteFile } from '#core/schema/site.ts'
import { TopicsFile } from '#core/schema/topic.ts'
import { VenuesFile } from '#core/schema/venue.ts'
import { createIssue } from '../check/issue.ts'
import type { Issue } from '../check/issue.ts'
import { loadFile } from './load-file.ts'
import type { LoadedFile, Locate } from './load-file.ts'
import type { SourceBundle, SourceSite } from './source-site.ts'

/** The source and what rules across files need besides: who is there at all, and where things stand. */
export type LoadedSource = {
  source: SourceSite
  issues: Issue[]
  /** Researchers' folders, also those left out of `source` because of an error. */
  slugs: readonly string[]
  locate: (file: string, ...at: Parameters<Locate>) => ReturnType<Locate>
}

/** Sites do not need it; a broken one is told all the same. */
const IMPORTED_FROM = 'imported-from.json'

const SITE_FILES = ['site.json', 'venues.json', 'topics.json']
const BUNDLE_FILES = ['profile.json', 'news.json', 'publications.json', IMPORTED_FROM]

/** Not a researcher: the JSON Schemas for editors. */
const SCHEMA_FOLDER = 'schema'

type Loaded = Omit<LoadedFile<unknown>, 'value'>

/**
 * Reads and validates the data folder. A researcher with a broken file is left out of `source`; the issues
 * say why. A broken `site.json` gives an untitled site, broken vocabularies give empty ones.
 */
export async function loadSource(dataFolder: string): Promise<LoadedSource> {
  const names = await namesIn(dataFolder)
  if (names === undefined) return withoutData()
  const [site, venues, topics] = await Promise.all([
    loadFile(dataFolder, 'site.json', SiteFile),
    loadFile(dataFolder, 'venues.json', VenuesFile),
    loadFile(dataFolder, 'topics.json', TopicsFile),
  ])
  const files: Loaded[] = [required(site), venues, topics]
  const issues = unknownFiles('', names, SITE_FILES)
  const slugs: string[] = []
  const bundles: SourceBundle[] = []
  for (const slug of names.filter(isResearcherName)) {
    const inside = (await namesIn(join(dataFolder, slug))) ?? []
    if (!inside.some(isJson)) continue
    const bundle = await loadBundle(dataFolder, slug)
    slugs.push(slug)
    files.push(...bundle.files)
    issues.push(...unknownFiles(`${slug}/`, inside, BUNDLE_FILES))
    if (bundle.value !== undefined) bundles.push(bundle.value)
  }
  const source = {
    site: site.value ?? { title: '–' },
    venues: venues.value?.venues ?? [],
    topics: topics.value?.topics ?? [],
    bundles,
  }
  return { source, slugs, issues: [...issues, ...issuesOf(files)], locate: locateIn(files) }
}

async function loadBundle(dataFolder: string, slug: string) {
  const profile = required(await loadFile(dataFolder, `${slug}/profile.json`, ProfileFile))
  const news = await loadFile(dataFolder, `${slug}/news.json`, NewsFile)
  const publications = await loadFile(dataFolder, `${slug}/publications.json`, PublicationsFile)
  const imported = await loadFile(dataFolder, `${slug}/${IMPORTED_FROM}`, ImportedFromFile)
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

function required<T>(loaded: LoadedFile<T>): LoadedFile<T> {
  if (!loaded.missing) return loaded
  return { ...loaded, issues: [createIssue('file-missing', startOf(loaded.file))] }
}

function unknownFiles(folder: string, names: readonly string[], known: readonly string[]): Issue[] {
  const strangers = names.filter((name) => isJson(name) && !known.includes(name))
  return strangers.map((name) => {
    const guess = nearest(name, known)
    const params = { known: { words: known }, ...(guess === undefined ? {} : { nearest: guess }) }
    return createIssue('file-unknown', startOf(folder + name), params)
  })
}

function withoutData(): LoadedSource {
  return {
    source: { site: { title: '–' }, venues: [], topics: [], bundles: [] },
    slugs: [],
    issues: [createIssue('data-missing', startOf('.'))],
    locate: () => ({ line: 1, column: 1 }),
  }
}

function locateIn(files: readonly Loaded[]): LoadedSource['locate'] {
  const byName = new Map(files.map(({ file, locate }) => [file, locate]))
  return (file, ...at) => byName.get(file)?.(...at) ?? { line: 1, column: 1 }
}

function issuesOf(files: readonly Loaded[]): Issue[] {
  return files.flatMap(({ issues }) => issues)
}

function startOf(file: string) {
  return { file, line: 1, column: 1, path: '' }
}

function isJson(name: string): boolean {
  return name.endsWith('.json')
}

function isResearcherName(name: string): boolean {
  return name !== SCHEMA_FOLDER && !name.startsWith('.') && !isJson(name)
}

/** Names in a folder in a stable order; `undefined` when it is no folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted()
  } catch {
    return undefined
  }
}
