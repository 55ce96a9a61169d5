import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { PartialDate } from './partial-date.ts'
import { FileSlug, Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText, Text } from './text.ts'

/** CSL item types in use here (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const PUBLICATION_TYPES = [
  'paper-conference',
  'article-journal',
  'article',
  'report',
  'book',
  'chapter',
  'thesis',
  'patent',
  'dataset',
  'software',
  'post-weblog',
  'speech',
] as const

/** For which degree a thesis was written; CSL has a text there, its variable `genre`. */
export const THESIS_GENRES = ['doctoral-thesis', 'masters-thesis', 'bachelors-thesis'] as const

export const TRACKS = ['findings', 'workshop', 'demo', 'industry', 'tutorial'] as const

export const PUBLICATION_AWARDS = [
  'best-paper',
  'best-paper-candidate',
  'outstanding-paper',
  'sac-award',
  'oral',
  'spotlight',
  'highlight',
] as const

/** What the owner of a list did for a paper. */
export const AUTHOR_ROLES = ['first', 'corresponding', 'equal'] as const

export const PublicationType = v.picklist(PUBLICATION_TYPES)
export type PublicationType = v.InferOutput<typeof PublicationType>

/** An author as the paper prints the name; an object where there is more to say. */
export const Author = v.union([
  Text,
  v.strictObject({
    name: Text,
    equal: v.optional(v.boolean()),
    corresponding: v.optional(v.boolean()),
    id: v.optional(Slug),
  }),
  v.strictObject({ literal: Text }),
])
export type Author = v.InferOutput<typeof Author>

/** A distinction of the paper, with what makes it precise: `{ "kind": "spotlight", "note": "5%" }`. */
export const PublicationAward = v.union([
  v.picklist(PUBLICATION_AWARDS),
  v.strictObject({ kind: v.picklist(PUBLICATION_AWARDS), note: LocalizedText }),
])
export type PublicationAward = v.InferOutput<typeof PublicationAward>

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
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/u, 'doi'))),
  arxiv: v.optional(v.pipe(v.string(), v.regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/u, 'arxiv'))),
  abstract: v.optional(LocalizedMarkdown),
  links: v.optional(v.array(ResourceLink)),
  awards: v.optional(v.array(PublicationAward)),
  topics: v.optional(v.array(Slug)),
  selected: v.optional(v.boolean()),
  note: v.optional(LocalizedMarkdown),
})
export type Publication = v.InferOutput<typeof Publication>

/** The file `data/<slug>/publications.json`. */
export const PublicationsFile = v.strictObject({
  $schema: v.optional(v.string()),
  publications: v.array(Publication),
})
export type PublicationsFile = v.InferOutput<typeof PublicationsFile>
