import { romanize } from '#compile/pinyin.ts'
import { planImport, type PlannedImport } from '#import/plan-import.ts'
import type { ImportVocabulary } from '#core/schema/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Importer } from '#formats/importers.ts'
import type { CopiedFile, ImportFile } from '#formats/reading.ts'
import { slugOfName, type DataFolder } from './data-folder.ts'
import type { Refusal } from './refusal.ts'

/** What was in files of another format, and what became of it. */
export type ImportSummary = Pick<PlannedImport, 'parts' | 'remarks'>

interface Imported {
  folder: DataFolder
  summary: ImportSummary
  /** Files that the bundle names in `media/`. */
  media: readonly CopiedFile[]
}

interface Source {
  importers: readonly Importer[]
  vocabulary: ImportVocabulary
  /** Paths of pictures and other files, of which only the names are read. */
  assets: ReadonlySet<string>
  /** Whose pages these are, where the files do not show it. */
  owner?: PersonName | undefined
}

/** Reads files of another format into a bundle of their own; a refusal when no format is theirs. */
export async function importFiles(
  files: readonly ImportFile[],
  { importers, vocabulary, assets, owner }: Source,
): Promise<Imported | Refusal> {
  const params = { file: files[0]?.path ?? '' }
  const importer = importers.find(({ recognizes }) => recognizes(files))
  if (importer === undefined) return { code: 'no-format', params }
  const read = await importer.load()
  const reading = read(files, assets)
  const { profile: about, publications: papers, news: items } = reading
  const isEmpty = Object.values(about).filter(Boolean).length + papers.length + items.length === 0
  if (isEmpty) return { code: 'nothing-read', params }
  const name = about.name ?? owner
  const slug = slugOfName(name ?? {})
  const planned = planImport({
    slug,
    reading,
    files,
    skipped: [],
    source: { source: params.file, format: importer.format },
    target: {
      bundle: { profile: owner === undefined ? {} : { name: owner }, publications: [], news: [] },
      sources: [],
      vocabulary,
    },
    romanize,
    // Who drops files is asked for the name.
    givesName: false,
    allAuthors: false,
    answers: new Map(),
  })
  const { profile, publications, news } = planned.bundle
  const parts: [string, object][] = [
    ...(name === undefined ? [] : [['profile', { ...profile, name }] as [string, object]]),
    ['news', { news }],
    ['publications', { publications }],
    ['imported-from', { sources: planned.sources }],
  ]
  return {
    folder: new Map(
      parts.map(([kind, value]) => [
        `${slug}/${kind}.json`,
        JSON.stringify({ $schema: `../schema/${kind}.json`, ...value }),
      ]),
    ),
    media: reading.media ?? [],
    summary: { parts: planned.parts, remarks: planned.remarks },
  }
}
