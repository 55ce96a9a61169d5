import * as v from 'valibot'
import { cslVariables } from '../schema/csl-variables.ts'
import { PublicationType, THESIS_GENRES, TRACKS } from '../schema/publication.ts'
import { AUTHOR_ROLES } from '../schema/kinds.ts'
import { Topic, VENUE_KINDS } from '#core/schema/vocabulary.ts'
import { AuthorMark, publicationExtras } from '../schema/publication-parts.ts'
import { ResourceLink } from '../schema/link.ts'
import { PartialDate } from '../schema/partial-date.ts'
import { PersonName } from '../schema/person-name.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { Url } from '../schema/url.ts'
import { BundlePicture, BundleVideo } from './bundle-picture.ts'
import { LocalizedBlocks, LocalizedInline } from './rich-text-schema.ts'
import { Spellings } from './spellings.ts'
import { BundleVersion } from './version.ts'

/**
 * `person` is the slug of a researcher of this site; `literal` marks an organization. `other` is the name in Chinese
 * where the paper has it in both scripts; `family` is given where the last word is not the whole family name.
 */
export const BundleAuthor = v.strictObject({
  name: Text,
  other: v.optional(Text),
  family: v.optional(Text),
  literal: v.optional(v.literal(true)),
  person: v.optional(Slug),
  equal: v.optional(v.literal(true)),
  corresponding: v.optional(v.literal(true)),
  marks: v.optional(v.array(AuthorMark)),
})
export type BundleAuthor = v.InferOutput<typeof BundleAuthor>

/** Another form of the work, and what that form is called. */
const OtherVersion = v.strictObject({
  name: LocalizedText,
  issued: v.optional(PartialDate),
  venue: v.optional(LocalizedText),
  doi: v.optional(v.string()),
  arxiv: v.optional(v.string()),
  url: v.optional(Url),
})
export type OtherVersion = v.InferOutput<typeof OtherVersion>

export const BundlePublication = v.strictObject({
  id: Slug,
  /** Slug of the researcher under whom the paper has its address: `home` and `id` are one paper. */
  home: Slug,
  type: PublicationType,
  genre: v.optional(v.picklist(THESIS_GENRES)),
  title: LocalizedText,
  language: v.optional(v.string()),
  authors: v.array(BundleAuthor),
  issued: v.optional(PartialDate),
  /** Id in the bundle's `venues`. */
  venue: v.optional(Slug),
  track: v.optional(v.picklist(TRACKS)),
  volume: v.optional(Text),
  issue: v.optional(Text),
  page: v.optional(Text),
  number: v.optional(Text),
  doi: v.optional(v.string()),
  arxiv: v.optional(v.string()),
  ...cslVariables,
  editor: v.optional(v.array(BundleAuthor)),
  translator: v.optional(v.array(BundleAuthor)),
  tldr: publicationExtras.tldr,
  'cited-by': publicationExtras['cited-by'],
  versions: v.optional(v.array(OtherVersion)),
  picture: v.optional(BundlePicture),
  video: v.optional(BundleVideo),
  /** Who did what, in the roles of CRediT and their order. */
  contributions: v.optional(
    v.array(v.strictObject({ name: LocalizedText, authors: v.array(v.number()) })),
  ),
  abstract: v.optional(LocalizedBlocks),
  links: v.array(ResourceLink),
  /** A kind of one's own is an id in the bundle's `awards`. */
  awards: v.array(v.strictObject({ kind: Text, note: v.optional(LocalizedText) })),
  /** Ids in the bundle's `topics`. */
  topics: v.array(Slug),
  selected: v.optional(v.literal(true)),
  note: v.optional(LocalizedInline),
  /** What a source said besides; files are written with it. */
  extra: v.optional(v.record(v.string(), v.unknown())),
  /** Researchers of this site among the authors, in author order, then others who list the paper. */
  people: v.array(Slug),
  roles: v.array(v.picklist(AUTHOR_ROLES)),
  /** Folded words that search looks into, each once; see `search/fold.ts`. */
  search: v.string(),
})
export type BundlePublication = v.InferOutput<typeof BundlePublication>

/** A paper as others mention it; `home` and `id` are its address. */
export const PaperLink = v.strictObject({
  home: BundlePublication.entries.home,
  id: BundlePublication.entries.id,
  title: BundlePublication.entries.title,
})
export type PaperLink = v.InferOutput<typeof PaperLink>

/** A venue as lists show it; free text becomes a venue of its own without `kind`. */
export const BundleVenue = v.strictObject({
  id: Slug,
  short: LocalizedText,
  name: v.optional(LocalizedText),
  kind: v.optional(v.picklist(VENUE_KINDS)),
})
export type BundleVenue = v.InferOutput<typeof BundleVenue>

/** A researcher of this site as others' lists name them. */
export const BundlePerson = v.strictObject({ slug: Slug, name: PersonName })
export type BundlePerson = v.InferOutput<typeof BundlePerson>

/** A kind of the site's own, such as an award that no list has. */
export const BundleKind = v.strictObject({ id: Text, name: LocalizedText })
export type BundleKind = v.InferOutput<typeof BundleKind>

/** What the ids in publications refer to. */
export const Vocabulary = v.strictObject({
  venues: v.array(BundleVenue),
  topics: v.array(Topic),
  people: v.array(BundlePerson),
  awards: v.optional(v.array(BundleKind)),
})
export type Vocabulary = v.InferOutput<typeof Vocabulary>

/** `/data/<slug>/publications.json`, newest first; without `slug` everyone's `/data/publications.json`. */
export const PublicationsBundle = v.strictObject({
  version: BundleVersion,
  slug: v.optional(Slug),
  vocabulary: Vocabulary,
  spellings: v.optional(Spellings),
  publications: v.array(BundlePublication),
})
export type PublicationsBundle = v.InferOutput<typeof PublicationsBundle>
