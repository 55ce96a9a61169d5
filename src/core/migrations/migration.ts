import type { Locale } from '../schema/locale.ts'

/** The JSON files of a data folder, parsed, by path below it with forward slashes: `ru-peng/news.json`. */
export type DataFiles = ReadonlyMap<string, unknown>

/** The step from one version of the data to the next. */
export interface Migration {
  /** What changes, in a sentence for the owner. */
  summary: Readonly<Record<Locale, string>>
  /** The files that change, as they are in the next version. Pure: what it is given stays as it is. */
  migrate: (files: DataFiles) => DataFiles
}
