import { romanize } from '#compile/pinyin.ts'
import { isDeviceName, isSlug, nearSlug } from '#core/schema/slug-rules.ts'
import type { Change } from '#import/merge/change.ts'
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
import { planFiles, REVIEW_FILE } from '#import/plan-files.ts'
import { planImport } from '#import/plan-import.ts'
import {
  answersOf,
  parseReview,
  remarksOfReview,
  type ReviewedSource,
} from '#import/review/parse-review.ts'
import type { Question } from '#import/review/question.ts'
import { writeReview, type SayReview } from '#import/review/write-review.ts'
import type { Remark } from '#import/summary/remark.ts'
import type { PartCount } from '#import/summary/summarize-import.ts'
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
  /** Takes papers that do not name the person as well. */
  allAuthors?: boolean
  /** Writes what is unsure to the file of the review, with these words. */
  review?: SayReview | undefined
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
  parts: PartCount[]
  remarks: Remark[]
  /** What only a person can decide, with the answers that are ticked. */
  questions: Question[]
  changes: Change[]
  /** Files that were written, or would be; from the data folder. */
  files: string[]
  /** The file of the review where there is one now; from the data folder. */
  review?: string
}

export type ImportOutcome =
  | ImportResult
  /** With what the reader says, where it has read nothing. */
  | { failure: ImportFailure; root?: string; problems?: readonly ReadingProblem[] }
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
  const { reading } = material
  const { root, files: sourceFiles, skipped } = source
  if (isEmpty(reading)) {
    const { problems } = reading
    return { failure: { code: 'nothing-read', params: { path, format } }, root, problems }
  }
  const name = options.source ?? source.name
  const before = parseReview(target.review)
  const planned = planImport({
    slug,
    reading,
    files: sourceFiles,
    skipped,
    source: { source: name, format },
    target,
    romanize,
    givesName: true,
    allAuthors: options.allAuthors ?? false,
    answers: answersOf(before),
  })
  const { parts, questions, changes } = planned
  const review = reviewOf({ name, before, questions, say: options.review })
  // A list of other people's papers changes nothing, not even the record of imports.
  const isNothing = parts.every(({ imported }) => imported === 0)
  const after = isNothing ? target : planned
  const files = planFiles(slug, target, { ...after, ...(review !== undefined && { review }) })
  if (!(files instanceof Map)) return { failure: files }
  const media = await copyMedia(
    { dataFolder, slug, root, media: reading.media ?? [] },
    write !== undefined,
  )
  await write?.(files)
  return {
    format,
    source: name,
    root,
    read: { files: sourceFiles.length, ...countsOf(planned.reading) },
    parts,
    remarks: [...planned.remarks, ...remarksOfReview(before)],
    questions,
    changes,
    files: [...files.keys(), ...media],
    ...((review ?? target.review) !== '' && { review: `${slug}/${REVIEW_FILE}` }),
  }
}

interface ReviewOfSource {
  name: string
  before: readonly ReviewedSource[]
  questions: readonly Question[]
  say: SayReview | undefined
}

/** The file of the review as it is to be; undefined where nothing is to be written. */
function reviewOf({ name, before, questions, say }: ReviewOfSource): string | undefined {
  if (say === undefined || questions.length + before.length === 0) return undefined
  return writeReview({ say, source: name, questions, before })
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
  if (!isSlug(slug)) {
    const written = nearSlug(slug)
    return { code: 'invalid-slug', params: { ...params, ...(written && { written }) }, usage: true }
  }
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

function isEmpty({ publications, news, profile }: Reading): boolean {
  const fields = Object.values(profile).filter((value) => value !== undefined)
  return publications.length + news.length + fields.length === 0
}
