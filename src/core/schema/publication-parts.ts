import * as v from 'valibot'
import { PUBLICATION_AWARDS } from './kinds.ts'
import { ownKind } from './own-kind.ts'
import { PartialDate } from './partial-date.ts'
import { Slug } from './slug.ts'
import { LocalizedText, Text } from './text.ts'
import { Url } from './url.ts'

export const Doi = v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/u, 'doi'))

export const ArxivId = v.pipe(v.string(), v.regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/u, 'arxiv'))

/** Roles of the Contributor Roles Taxonomy (https://credit.niso.org). */
export const CONTRIBUTIONS = [
  'conceptualization',
  'data-curation',
  'formal-analysis',
  'funding-acquisition',
  'investigation',
  'methodology',
  'project-administration',
  'resources',
  'software',
  'supervision',
  'validation',
  'visualization',
  'writing-original-draft',
  'writing-review-editing',
] as const

export const Contribution = v.picklist(CONTRIBUTIONS)
export type Contribution = v.InferOutput<typeof Contribution>

/** A mark behind a name that the list of authors explains: `†` for "project lead". */
export const AuthorMark = v.strictObject({ sign: Text, legend: LocalizedText })
export type AuthorMark = v.InferOutput<typeof AuthorMark>

/** An author as the paper prints the name, in one script or both; an object where there is more to say. */
export const Author = v.union([
  Text,
  v.strictObject({
    name: LocalizedText,
    /** Which words of the name are the family name, where that is not the last one: "García Prado". */
    family: v.optional(Text),
    equal: v.optional(v.boolean()),
    corresponding: v.optional(v.boolean()),
    marks: v.optional(v.array(AuthorMark)),
    contributions: v.optional(v.array(Contribution)),
    id: v.optional(Slug),
  }),
  v.strictObject({ literal: Text }),
])
export type Author = v.InferOutput<typeof Author>

const PublicationAwardKind = ownKind(PUBLICATION_AWARDS)
export type PublicationAwardKind = v.InferOutput<typeof PublicationAwardKind>

/** A distinction of the paper, with what makes it precise: `{ "kind": "spotlight", "note": "5%" }`. */
export const PublicationAward = v.union([
  v.picklist(PUBLICATION_AWARDS),
  v.strictObject({ kind: PublicationAwardKind, note: v.optional(LocalizedText) }),
])
export type PublicationAward = v.InferOutput<typeof PublicationAward>

/** How often the work is cited, by whose count, and when that was true. */
const CitedBy = v.strictObject({
  count: v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count')),
  source: v.optional(LocalizedText),
  date: v.optional(PartialDate),
  url: v.optional(Url),
})

export const VERSION_KINDS = ['preprint', 'published'] as const

/** Another form of the same work: its preprint, the journal's version of a conference paper. */
const Version = v.strictObject({
  kind: ownKind(VERSION_KINDS),
  issued: v.optional(PartialDate),
  venue: v.optional(Text),
  doi: v.optional(Doi),
  arxiv: v.optional(ArxivId),
  url: v.optional(Url),
})

/** What a paper has besides the variables of a citation. */
export const publicationExtras = {
  tldr: v.optional(LocalizedText),
  'cited-by': v.optional(CitedBy),
  versions: v.optional(v.array(Version)),
  /** Among the papers of a year: the higher, the further up; 0 where it is not given. */
  order: v.optional(v.pipe(v.number(), v.integer('count'))),
}
