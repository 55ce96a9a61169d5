import { defined } from '#core/json/defined.ts'
import { nearest } from '#core/search/nearest.ts'
import type { Importer } from '#formats/importers.ts'
import type { ImportFile } from '#formats/reading.ts'
import type { ImportFailure } from './import-failure.ts'

/** The importer that `format` names, else the first that recognizes the files. */
export function chooseImporter(
  importers: readonly Importer[],
  files: readonly ImportFile[],
  format: string | undefined,
): Importer | ImportFailure {
  const names = importers.map((importer) => importer.format)
  const known = { words: names }
  if (format === undefined) {
    const found = importers.find(({ recognizes }) => recognizes(files))
    return found ?? { code: 'format-not-recognized', params: { known } }
  }
  const named = importers.find((importer) => importer.format === format)
  if (named !== undefined) return named
  const guess = nearest(format, names)
  const params = defined({ found: format, known, nearest: guess })
  return { code: 'unknown-format', params, usage: true }
}
