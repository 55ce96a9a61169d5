import type { Coded, Evidence, InFile } from '#core/diagnostics/diagnostic.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'

/** One file that an importer is given: a path relative to what the owner named, `/` between its parts. */
export interface ImportFile {
  path: string
  text: string
}

/** A publication under the key that its source knows it by (a citation key, a DOI, a put-code …); ids come later. */
export interface ReadPublication {
  key: string
  publication: Omit<Publication, 'id'>
}

/**
 * What an importer has read: only what the source says. Venues are as the source writes them; ids of
 * venues, topics, people and papers are for the one who merges.
 */
export interface Reading {
  profile: Partial<Omit<ProfileFile, '$schema'>>
  publications: readonly ReadPublication[]
  news: readonly NewsItem[]
  /** Everything that was not understood, so that nothing is lost in silence. */
  problems: readonly ReadingProblem[]
}

/** Something that could not be read, and where it is: `found` is cut to a readable length, `expected` is the sign that a text lacks that breaks off. */
export interface ReadingProblem extends Coded<ReadingProblemCode>, InFile, Evidence {
  /** From 1; absent where the format has no lines worth naming. */
  line?: number
}

export type ReadingProblemCode =
  /** A whole file is not what its format asks for. */
  | 'not-this-format'
  /** A broken entry; the others are read. */
  | 'broken-entry'
  /** Text that belongs nowhere in a bundle, or that could not be told apart with certainty. */
  | 'not-understood'
  /** Names of authors that the source leaves out: "and others". */
  | 'some-authors'
  /** A date that cannot be read or does not exist. */
  | 'unreadable-date'
  /** An address that no page may link to. */
  | 'unsafe-link'
  /** Text of a template that nobody has replaced. */
  | 'placeholder'
  /** The source says something about a paper that cannot be a value of the bundle's field. */
  | 'invalid-value'
  /** More than a reader takes: it stopped here, and what it had read so far is kept. */
  | 'too-much'
  /** Characters that belong in no text, such as U+0000: dropped, and the text around them read. */
  | 'control-character'

/** Reads the files of one source; a pure function, so that it runs in a terminal and in a browser. It never throws on bad input. */
export type ReadSource = (files: readonly ImportFile[]) => Reading
