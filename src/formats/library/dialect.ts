import type { SourceItem } from '../csl-json/source-item.ts'
import type { LibraryRecord } from './library-record.ts'

type Names = readonly string[]
type TextField = Exclude<
  keyof SourceItem,
  | 'type'
  | 'author'
  | 'editor'
  | 'translator'
  | 'issued'
  | 'accessed'
  | 'event-date'
  | 'extra'
  | 'custom'
>

/** Fields in which people are: authors, and those who are something else. */
interface PeopleFields {
  author: Names
  editor?: Names
  translator?: Names
  supervisor?: Names
}

/** A format of libraries: how its records are marked, and what its fields are called. */
export interface Dialect {
  /** As `--from` calls it. */
  format: string
  split: (text: string) => { records: LibraryRecord[]; outside?: { line: number; text: string }[] }
  /** Names of the kind of work, and what they mean by their words; others are articles. */
  type: Names
  people: PeopleFields
  texts: Partial<Record<TextField, Names>>
  container: Names
  /** The year, then what says more about the date. */
  date: readonly [year: Names, day: Names]
  pages: readonly Names[]
  keywords?: Names
  urls?: Names
  translated?: { title: Names; authors: Names; container: Names }
  /** Fields of the program. */
  ignored?: Names
}
