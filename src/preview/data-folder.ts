import * as v from 'valibot'
import { PersonName } from '#core/schema/person-name.ts'
import { isFreeSlug, LAB } from '#core/paths/paths.ts'
import { fold } from '#core/search/fold.ts'
import type { ImportFile } from '#formats/reading.ts'
import { PAGES_FOLDER } from '#data/load/load-pages.ts'
import { BUNDLE_KINDS, SITE_KINDS } from '#data/schema/file-schemas.ts'

/** Texts by their paths in a data folder: `site.json`, `ru-peng/news.json`. */
export type DataFolder = ReadonlyMap<string, string>

const BUNDLE_FILES: readonly string[] = BUNDLE_KINDS.map((kind) => `${kind}.json`)
/** What is only in the folder of a lab, whose news has the name of a researcher's. */
const LAB_FILE = 'lab.json'
const SITE_FILES: readonly string[] = SITE_KINDS.map((kind) => `${kind}.json`)

/** Folders whose names say nothing about a researcher. */
const NAMELESS = ['', 'data', 'schema']

/** The folder of a researcher whom nothing names in Latin letters. */
const SOMEBODY = 'somebody'

/** The files as a data folder, whatever is around it; undefined where they are not a bundle. */
export function asDataFolder(files: readonly ImportFile[]): DataFolder | undefined {
  const json = files.filter(({ path }) => path.endsWith('.json')).map(withKnownName)
  const inBundles = json.filter(isOfBundle)
  if (inBundles.length === 0) return undefined
  const folders = new Set(inBundles.map(folderOf))
  const profile = inBundles.find((file) => nameOf(file) === 'profile.json')
  const lab = inBundles.find((file) => nameOf(file) === LAB_FILE)
  const slugs = [...folders].map((folder) => {
    const isLab = lab !== undefined && folder === folderOf(lab)
    return [folder, isLab ? LAB : slugOfFolder(folder, profile?.text)] as const
  })
  const slugOf = new Map(slugs)
  const ofSite = new Set(slugs.map(([folder]) => above(folder)))
  const inFolder = json.flatMap((file): [string, string][] => {
    const slug = slugOf.get(folderOf(file))
    const isOfSite = SITE_FILES.includes(nameOf(file)) && !isSchema(file)
    if (isOfSite) return [[nameOf(file), file.text]]
    return slug === undefined ? [] : [[`${slug}/${nameOf(file)}`, file.text]]
  })
  const pages = files.flatMap((file): [string, string][] => {
    const page = PAGE.exec(file.path)?.groups
    if (page === undefined) return []
    const { folder = '' } = page
    const slug = slugOf.get(folder) ?? (ofSite.has(folder) ? '' : undefined)
    return slug === undefined ? [] : [[pagePath(slug, nameOf(file)), file.text]]
  })
  return new Map([...inFolder, ...pages])
}

/** A page of one's own, in the folder of a researcher or of the site. */
const PAGE = /^(?:(?<folder>.*)\/)?pages\/[^/]+\.md$/u

function pagePath(slug: string, name: string): string {
  return `${slug === '' ? '' : `${slug}/`}${PAGES_FOLDER}/${name}`
}

function above(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
}

/** Researchers of a data folder. */
export function slugsIn(folder: DataFolder): string[] {
  const names = [...folder.keys()].flatMap((path) => {
    return path.includes('/') ? [path.split('/')[0] ?? ''] : []
  })
  return [...new Set(names)].filter((name) => name !== LAB && name !== PAGES_FOLDER)
}

/**
 * What a researcher's folder is called by the name.
 *
 * @example slugOfName({ en: { given: 'Ru', family: 'Peng' } }) // 'ru-peng'
 */
export function slugOfName({ en = {} }: PersonName): string {
  const words = fold([en.given, en.family, en.literal].join(' ')).match(/[a-z0-9]+/gu) ?? []
  const slug = words.join('-')
  return isFreeSlug(slug) ? slug : SOMEBODY
}

function isOfBundle(file: ImportFile): boolean {
  const name = nameOf(file)
  return (BUNDLE_FILES.includes(name) || name === LAB_FILE) && !isSchema(file)
}

function isSchema(file: ImportFile): boolean {
  return /(?:^|\/)schema$/u.test(folderOf(file))
}

function slugOfFolder(folder: string, profile: string | undefined): string {
  const name = folder.split('/').at(-1) ?? ''
  if (!NAMELESS.includes(name)) return name
  const json = profile === undefined ? undefined : parse(profile)
  const parsed = v.safeParse(v.looseObject({ name: PersonName }), json)
  return parsed.success ? slugOfName(parsed.output.name) : SOMEBODY
}

/** A file of a bundle under another name, or pasted without one, is known by its one list or by a name. */
function withKnownName(file: ImportFile, _: number, all: readonly ImportFile[]): ImportFile {
  if (all.length > 1 || [...BUNDLE_FILES, ...SITE_FILES, LAB_FILE].includes(nameOf(file)))
    return file
  const json = parse(file.text)
  const keys = typeof json === 'object' && json !== null ? Object.keys(json) : []
  const kind = (['publications', 'news'] as const).find((key) => keys.includes(key))
  const isProfile = keys.includes('name') && v.is(v.looseObject({ name: PersonName }), json)
  if (kind === undefined && !isProfile) return file
  return { ...file, path: `${kind ?? 'profile'}.json` }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function nameOf({ path }: ImportFile): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function folderOf({ path }: ImportFile): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
