import * as v from 'valibot'
import { PartialDate, Period } from './partial-date.ts'
import { Author } from './publication-parts.ts'
import { LocalizedText, Text } from './text.ts'
import { PUBLICATION_STATUSES } from './kinds.ts'

/** A number as it is printed: `2nd`, `12–13`, `A4`. */
const Numeral = Text

/**
 * Variables of CSL 1.0.2 that a work may have besides those that every publication has, spelled as in CSL-JSON
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
 */
export const cslVariables = {
  'original-title': v.optional(LocalizedText),
  'container-title': v.optional(LocalizedText),
  'collection-title': v.optional(LocalizedText),
  'collection-number': v.optional(Numeral),
  editor: v.optional(v.array(Author)),
  translator: v.optional(v.array(Author)),
  publisher: v.optional(LocalizedText),
  'publisher-place': v.optional(LocalizedText),
  edition: v.optional(LocalizedText),
  'chapter-number': v.optional(Numeral),
  'number-of-pages': v.optional(Numeral),
  'number-of-volumes': v.optional(Numeral),
  'event-title': v.optional(LocalizedText),
  'event-place': v.optional(LocalizedText),
  'event-date': v.optional(v.union([PartialDate, Period])),
  accessed: v.optional(PartialDate),
  status: v.optional(v.picklist(PUBLICATION_STATUSES)),
  keyword: v.optional(LocalizedText),
  ISBN: v.optional(Text),
  ISSN: v.optional(Text),
  PMID: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/u, 'pmid'))),
  PMCID: v.optional(v.pipe(v.string(), v.regex(/^PMC\d{1,9}$/u, 'pmcid'))),
  /** China's identifier of scientific resources, without `CSTR:`. */
  CSTR: v.optional(v.pipe(v.string(), v.regex(/^\d{5}\.\d{2}\.\S+$/u, 'cstr'))),
}

export const CSL_VARIABLES = Object.keys(cslVariables) as (keyof typeof cslVariables)[]
