import type { Coded, Evidence, InFile } from '#core/diagnostics/diagnostic.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { Publication } from '#core/schema/publication.ts'

/** One file for an importer: a path relative to the given folder, with `/` between its parts. */
export interface ImportFile {
  path: string
  text: string
}

/** A file of a source, by its path there, and the path that the bundle gives it. */
export interface CopiedFile {
  source: string
  target: string
}

/** A publication under its key in the source (a citation key, a DOI, a put-code …); ids come later. */
export interface ReadPublication {
  key: string
  publication: Omit<Publication, 'id'>
}

/**
 * What an importer has read: only what is in the source. Venues are as the source writes them; ids of
 * venues, topics, people and papers are assigned by the merge.
 */
export interface Reading {
  /** Files of the source that the profile, the papers or the news name in `media/`. */
  media?: readonly CopiedFile[]
  profile: Partial<Omit<ProfileFile, '$schema'>>
  publications: readonly ReadPublication[]
  news: readonly NewsItem[]
  /** Everything that was not understood, so that nothing is lost silently. */
  problems: readonly ReadingProblem[]
}

/** Something that could not be read, and where it is: `found` is cut to a readable length, `expected` is what is missing where a text breaks off. */
export interface ReadingProblem extends Coded<ReadingProblemCode>, InFile, Evidence {
  /** From 1; absent where the format has no lines worth naming. */
  line?: number
}

export type ReadingProblemCode =
  /** A whole file is not in the expected format. */
  | 'not-this-format'
  /** A broken entry; the others are read. */
  | 'broken-entry'
  /** Text that belongs nowhere in a bundle, or that is ambiguous. */
  | 'not-understood'
  /** Given and family name may be divided otherwise. */
  | 'unsure-name'
  /** Something that was imported although it may also mean something else. */
  | 'unsure'
  /** Names of authors that the source leaves out: "and others". */
  | 'some-authors'
  /** A date that cannot be read or does not exist. */
  | 'unreadable-date'
  /** A picture that is only elsewhere on the web. */
  | 'remote-picture'
  /** A file that a page names and the source does not have. */
  | 'missing-file'
  /** Data that is nobody's business, such as a telephone number: it is left out, and not repeated here. */
  | 'private'
  /** A URL that is unsafe to link to. */
  | 'unsafe-link'
  /** Text of a template that was never replaced. */
  | 'placeholder'
  /** A value in the source that is not valid for the bundle's field. */
  | 'invalid-value'
  /** More than a reader accepts: it stopped here and kept what it had read so far. */
  | 'too-much'
  /** Characters that do not belong in text, such as U+0000: they are dropped and the rest is read. */
  | 'control-character'

/** Reads the files of one source, of which `assets` are the paths of pictures and other files that are no text; a pure function, so that it runs in a terminal and in a browser. It never throws on bad input. */
export type ReadSource = (files: readonly ImportFile[], assets?: ReadonlySet<string>) => Reading
