/**
 * All variables of CSL 1.0.2 that an item of a bibliography may have, by the kind of their values
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), and what CSL-JSON adds to them.
 */
export const CSL_STANDARD = words(
  `abstract annote archive archive_collection archive_location archive-place authority call-number citation-key
  citation-label collection-title container-title container-title-short dimensions division DOI event-place
  event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language license medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre
  reviewed-title scale shortTitle source status title title-short URL volume-title year-suffix`,
)

export const CSL_NUMBERS = words(
  `chapter-number citation-number collection-number edition issue number number-of-pages number-of-volumes page
  page-first part-number printing-number section supplement-number version volume`,
)

export const CSL_DATES = words('accessed available-date event-date issued original-date submitted')

export const CSL_NAMES = words(
  `author chair collection-editor compiler composer container-author contributor curator director editor
  editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator translator`,
)

const ALL: ReadonlySet<string> = new Set([
  'type',
  'categories',
  ...CSL_STANDARD,
  ...CSL_NUMBERS,
  ...CSL_DATES,
  ...CSL_NAMES,
])

/** True for what CSL-JSON has a place for; all else goes into `custom` there. */
export function isCslVariable(name: string): boolean {
  return ALL.has(name)
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u)
}
