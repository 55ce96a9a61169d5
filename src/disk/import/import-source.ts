import { romanize } from '#compile/pinyin.ts'
import { isDeviceName, isSlug } from '#core/schema/slug-rules.ts'
import type { Change } from '#import/merge/change.ts'
import type { LeftOut } from '#core/schema/import-reading.ts'
import { mergeReading } from '#import/merge/merge-reading.ts'
import { displayName } from '#core/names/format-name.ts'
import { RESERVED_SLUGS } from '#core/paths/paths.ts'
import type { Importer } from '#formats/importers.ts'
import type { Reading, ReadingProblem } from '#formats/reading.ts'
import type { Issue } from '#data/issues/issue.ts'
import type { WriteFiles } from '../files/change-data.ts'
import { readSettled } from '../files/read-settled.ts'
import { sourceOf, type RecordIds } from '#import/records/fetch-record.ts'
import type { Network } from '#import/records/network.ts'
import { copyMedia } from './copy-media.ts'
import { changeBundle } from './change-bundle.ts'
import { chooseImporter } from '#import/choose-importer.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { loadTarget } from './load-target.ts'
import { platformNetwork } from './platform-network.ts'
import { nameOfOwner } from '#import/name-of-owner.ts'
import { planFiles } from '#import/plan-files.ts'
import { readSourceFiles, type SourceFiles } from './read-source-files.ts'

export interface ImportOptions {
  dataFolder: string
  slug: string
  /** A file or folder; absent where an identifier is given instead. */
  path: string | undefined
  /** The service's identifier of the record to fetch. */
  ids?: RecordIds
  network?: Network | undefined
  /** The format; recognized where it is not given. */
  from: string | undefined
  /** The name under which the source is known next time; the name of the file or folder where it is not given. */
  source: string | undefined
  dryRun: boolean
  importers: readonly Importer[]
}

/** What publications say that has no key of its own: how many do, and its names in the source, the most frequent first. */
export interface Extra {
  publications: number
  names: string[]
}

export interface ImportResult {
  format: string
  source: string
  /** The folder that the places of problems start from. */
  root: string
  read: { files: number; publications: number; news: number; fields: string[]; extra: Extra }
  changes: Change[]
  problems: readonly ReadingProblem[]
  leftOut: LeftOut[]
  skipped: SourceFiles['skipped']
  /** Files that were written, or would be; from the data folder. */
  files: string[]
}

export type ImportOutcome =
  | ImportResult
  /** With what the reader says, where it has read nothing. */
  | ({ failure: ImportFailure } & Partial<Pick<ImportResult, 'root' | 'problems'>>)
  | { issues: Issue[] }

/** Reads a source and merges it into the bundle of a researcher; on any failure the bundle is as it was. */
export async function importSource(options: ImportOptions): Promise<ImportOutcome> {
  const { dataFolder, slug, importers } = options
  const wrong = slugFailure(slug)
  if (wrong !== undefined) return { failure: wrong }
  const source = await readSource(options)
  if ('failure' in source) return source
  const path = options.path ?? source.name
  const importer = chooseImporter(importers, source.files, options.from ?? source.format)
  if ('code' in importer) {
    return { failure: { ...importer, params: { ...importer.params, path } } }
  }
  const read = await importer.load()
  const material = {
    options,
    source,
    path,
    format: importer.format,
    reading: read(source.files, source.assets),
  }
  if (options.dryRun) return readSettled(dataFolder, () => mergeSource(material))
  // Between reading the bundle and writing it no one else changes it.
  return changeBundle(dataFolder, (write) => mergeSource(material, write))
}

interface Material {
  options: ImportOptions
  source: SourceFiles
  /** As messages name the source. */
  path: string
  format: string
  reading: Reading
}

async function mergeSource(material: Material, write?: WriteFiles): Promise<ImportOutcome> {
  const { options, source, path, format } = material
  const { dataFolder, slug } = options
  const target = await loadTarget(dataFolder, slug)
  if ('issues' in target) return target
  const isNamed = target.bundle.profile.name !== undefined
  const reading = isNamed ? material.reading : withName(material)
  const name = options.source ?? source.name
  const merged = mergeReading({
    bundle: target.bundle,
    sources: target.sources,
    source: { source: name, format },
    reading,
    vocabulary: target.vocabulary,
    romanize,
  })
  const result = {
    format,
    source: name,
    root: source.root,
    read: { files: source.files.length, ...countsOf(reading) },
    changes: merged.changes,
    problems: reading.problems,
    leftOut: merged.leftOut,
    skipped: source.skipped,
  }
  if (isEmpty(result.read)) {
    const { root, problems } = result
    return { failure: { code: 'nothing-read', params: { path, format } }, root, problems }
  }
  const files = planFiles(slug, target, merged)
  if (!(files instanceof Map)) return { failure: files }
  const media = await copyMedia(
    { dataFolder, slug, root: source.root, media: reading.media ?? [] },
    write !== undefined,
  )
  await write?.(files)
  return { ...result, files: [...files.keys(), ...media] }
}

/** A new researcher has a name, also where the source does not say it: it is asked about afterwards. */
function withName({ reading, options: { slug }, source, path }: Material): Reading {
  const { profile, publications, problems } = reading
  if (profile.name !== undefined || isEmpty(countsOf(reading))) return reading
  const name = nameOfOwner(slug, publications, romanize)
  const { primary } = displayName(name, 'en')
  const file = source.files[0]?.path ?? path
  return {
    ...reading,
    profile: { name, ...profile },
    problems: [...problems, { code: 'unsure-name', file, found: primary.text }],
  }
}

/** The files of a path, or those of a record with the format that its service gives. */
async function readSource({
  path,
  ids,
  network,
}: ImportOptions): Promise<(SourceFiles & { format?: string }) | { failure: ImportFailure }> {
  const fetched = await sourceOf({ path, ...ids }, network ?? platformNetwork())
  return fetched ?? (await readSourceFiles(path ?? ''))
}

/** Why a word cannot be a researcher's folder; undefined where it can. */
export function slugFailure(slug: string): ImportFailure | undefined {
  const params = { found: slug }
  if (!isSlug(slug)) return { code: 'invalid-slug', params, usage: true }
  if (RESERVED_SLUGS.includes(slug)) return { code: 'reserved-slug', params, usage: true }
  if (isDeviceName(slug)) return { code: 'device-name', params, usage: true }
  return undefined
}

function countsOf({ publications, news, profile }: Reading) {
  return {
    publications: publications.length,
    news: news.length,
    fields: Object.entries(profile).flatMap(([field, value]) => (value === undefined ? [] : field)),
    extra: extraOf(publications),
  }
}

function extraOf(publications: Reading['publications']): Extra {
  const kept = publications.flatMap(({ publication: { extra } }) =>
    extra === undefined ? [] : [extra],
  )
  const counts = Map.groupBy(
    kept.flatMap((extra) => Object.keys(extra)),
    (name) => name,
  )
  const names = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name)
  return { publications: kept.length, names }
}

function isEmpty({
  publications,
  news,
  fields,
}: Omit<ImportResult['read'], 'files' | 'extra'>): boolean {
  return publications + news + fields.length === 0
}
