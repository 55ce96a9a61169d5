import { romanize } from '#compile/pinyin.ts'
import { mergeReading } from '#import/merge/merge-reading.ts'
import type { Coded, Evidence } from '#core/diagnostics/diagnostic.ts'
import type { ImportVocabulary, LeftOut } from '#core/schema/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Importer } from '#formats/importers.ts'
import type { CopiedFile, ImportFile, ReadingProblem } from '#formats/reading.ts'
import { slugOfName, type DataFolder } from './data-folder.ts'
import type { Refusal } from './refusal.ts'

/** A place of a source that no bundle shows. */
export interface Unread extends Coded<(ReadingProblem | LeftOut)['code']>, Evidence {
  place: string
}

interface Imported {
  folder: DataFolder
  unread: readonly Unread[]
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
  const { bundle, sources, leftOut } = mergeReading({
    bundle: { profile: {}, publications: [], news: [] },
    sources: [],
    source: { source: params.file, format: importer.format },
    reading,
    vocabulary,
    romanize,
  })
  const { profile, publications, news } = bundle
  const isEmpty = Object.keys(profile).length + publications.length + news.length === 0
  if (isEmpty) return { code: 'nothing-read', params }
  const name = profile.name ?? owner
  const slug = slugOfName(name ?? {})
  const parts: [string, object][] = [
    ...(name === undefined ? [] : [['profile', { ...profile, name }] as [string, object]]),
    ['news', { news }],
    ['publications', { publications }],
    ['imported-from', { sources }],
  ]
  return {
    folder: new Map(
      parts.map(([kind, value]) => [
        `${slug}/${kind}.json`,
        JSON.stringify({ $schema: `../schema/${kind}.json`, ...value }),
      ]),
    ),
    media: reading.media ?? [],
    unread: unreadOf(reading.problems, leftOut),
  }
}

function unreadOf(problems: readonly ReadingProblem[], leftOut: readonly LeftOut[]): Unread[] {
  return [
    ...problems.map(({ code, file, line, found, expected }) => ({
      code,
      place: line === undefined ? file : `${file}:${line}`,
      found,
      ...(expected !== undefined && { expected }),
    })),
    ...leftOut.map(({ code, path, found }) => ({
      code,
      place: path.join(' › '),
      found: JSON.stringify(found).slice(0, 120),
    })),
  ]
}
