import * as v from 'valibot'
import { cslVariables } from './csl-variables.ts'
import { ResourceLink } from './link.ts'
import { PUBLICATION_TYPES } from './kinds.ts'
import { Picture, Video } from './media.ts'
import { PartialDate } from './partial-date.ts'
import { ArxivId, Author, Doi, publicationExtras, PublicationAward } from './publication-parts.ts'
import { FileSlug, Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText, Text } from './text.ts'

/** For which degree a thesis was written; CSL has a text there, its variable `genre`. */
export const THESIS_GENRES = ['doctoral-thesis', 'masters-thesis', 'bachelors-thesis'] as const

export const TRACKS = ['findings', 'workshop', 'demo', 'industry', 'tutorial'] as const

export const PublicationType = v.picklist(PUBLICATION_TYPES)
export type PublicationType = v.InferOutput<typeof PublicationType>

/** One publication; terms follow CSL. `venue` is an id of `venues.json` or free text. */
export const Publication = v.strictObject({
  id: FileSlug,
  type: PublicationType,
  genre: v.optional(v.picklist(THESIS_GENRES)),
  title: LocalizedText,
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, 'language'))),
  authors: v.array(Author),
  /** Left out where it is not known: nothing invents a year. */
  issued: v.optional(PartialDate),
  venue: v.optional(Text),
  track: v.optional(v.picklist(TRACKS)),
  volume: v.optional(Text),
  issue: v.optional(Text),
  page: v.optional(Text),
  number: v.optional(Text),
  doi: v.optional(Doi),
  arxiv: v.optional(ArxivId),
  ...cslVariables,
  abstract: v.optional(LocalizedMarkdown),
  links: v.optional(v.array(ResourceLink)),
  awards: v.optional(v.array(PublicationAward)),
  topics: v.optional(v.array(Slug)),
  selected: v.optional(v.boolean()),
  note: v.optional(LocalizedMarkdown),
  picture: v.optional(Picture),
  video: v.optional(Video),
  ...publicationExtras,
  /** What a source said besides, under the name that it had there: not shown, and exported again. */
  extra: v.optional(v.record(v.string(), v.unknown())),
})
export type Publication = v.InferOutput<typeof Publication>

/** The file `data/<slug>/publications.json`. */
export const PublicationsFile = v.strictObject({
  $schema: v.optional(v.string()),
  publications: v.array(Publication),
})
export type PublicationsFile = v.InferOutput<typeof PublicationsFile>
