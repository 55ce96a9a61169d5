import * as v from 'valibot'
import { PersonName } from '../schema/person-name.ts'
import { Affiliation } from '../schema/profile.ts'
import { Slug } from '../schema/slug.ts'
import { LocalizedText, Text } from '../schema/text.ts'
import { BundlePicture } from './bundle-picture.ts'
import { BundleNewsItem } from './news-bundle.ts'
import { BundlePublication, Vocabulary } from './publications-bundle.ts'
import { BundleVersion } from './version.ts'

/** Another paper, as a link names it. */
export const PaperReference = v.strictObject({
  home: BundlePublication.entries.home,
  id: BundlePublication.entries.id,
  type: BundlePublication.entries.type,
  genre: BundlePublication.entries.genre,
  title: BundlePublication.entries.title,
  language: BundlePublication.entries.language,
  issued: BundlePublication.entries.issued,
  venue: BundlePublication.entries.venue,
  track: BundlePublication.entries.track,
})
export type PaperReference = v.InferOutput<typeof PaperReference>

/** Where a paper is in a list: the `at`-th of `count`, and what is before and after it. */
export const PaperPlace = v.strictObject({
  at: v.number(),
  count: v.number(),
  previous: v.optional(PaperReference),
  next: v.optional(PaperReference),
})
export type PaperPlace = v.InferOutput<typeof PaperPlace>

/** A stretch of a citation; a style may set it in italics. */
const CitationRun = v.strictObject({
  text: v.string(),
  italic: v.optional(v.literal(true)),
  /** The place of the day on which a reader sees the work, which a build cannot fill in; the text is empty. */
  accessed: v.optional(v.literal(true)),
})
export type CitationRun = v.InferOutput<typeof CitationRun>

/** A researcher of this site who is on a paper, as the page of the paper shows them. */
export const PaperPerson = v.strictObject({
  slug: Slug,
  name: PersonName,
  seal: Text,
  portrait: v.optional(BundlePicture),
  headline: v.optional(LocalizedText),
  affiliation: v.optional(Affiliation),
})
export type PaperPerson = v.InferOutput<typeof PaperPerson>

/** How a paper is cited, in the style that readers of each language mostly use. */
export const PaperCitation = v.strictObject({
  /** Of the paper: that decides about words such as "et al.". */
  language: v.string(),
  en: v.array(CitationRun),
  zh: v.array(CitationRun),
})
export type PaperCitation = v.InferOutput<typeof PaperCitation>

/** `/data/<home>/publications/<id>.json`: all that a paper's own page shows. */
export const PaperBundle = v.strictObject({
  version: BundleVersion,
  /** As in everyone's list: with the links and researchers of all who list it. */
  publication: BundlePublication,
  vocabulary: Vocabulary,
  /** Everyone of this site who is on it, in site order; empty where that is only whose page it is below. */
  people: v.array(PaperPerson),
  /** News about it of everyone here, newest first. */
  news: v.array(BundleNewsItem),
  related: v.array(PaperReference),
  citation: PaperCitation,
  /** In the list of the researcher under whom it has its address. */
  place: PaperPlace,
})
export type PaperBundle = v.InferOutput<typeof PaperBundle>
