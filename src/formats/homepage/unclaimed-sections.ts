import { authorNames } from '#core/names/author-name.ts'
import { textOfItem, type Reader } from './entries/entry.ts'
import { createOwnerTest } from './reference-model/owner-test.ts'
import { readPublication } from './references/read-publication.ts'
import { isLayoutItem } from './split/layout-items.ts'
import type { Item } from './split/read-items.ts'
import type { Section } from './split/split-sections.ts'
import { wordsOfHeading } from './text/section-kinds.ts'

/** Sections that have their place elsewhere on the site: how to reach the person, and a map of visitors. */
const ELSEWHERE = /contact|links?$|map|channels|联系|交流|地图/iu
/** How many entries show what a section contains. */
const SAMPLE = 12
/** What is longer is prose: reading it as a reference would take long, too. */
const LONGEST = 1_500

/** True where the words of a heading do not say what is below it. */
export function isUnclaimed({ kind, title }: Section): boolean {
  const isUnknown = kind === undefined || kind === 'unread' || kind === 'people'
  return isUnknown && title !== '' && !ELSEWHERE.test(wordsOfHeading(title))
}

/** Below a heading such as "Rivers and lakes" there may be papers: most of the entries are, with the owner as one of the authors. */
export function arePapers(items: readonly Item[], reader: Reader & Pick<Section, 'kind'>): boolean {
  if (reader.kind === 'people') return false
  const isOwner = createOwnerTest(reader.owner)
  const sample = items.filter((item) => !isLayoutItem(item, undefined)).slice(0, SAMPLE)
  const papers = sample
    .filter((item) => textOfItem(item).length < LONGEST)
    .filter((item) =>
      readPublication(item, { ...reader, report: () => undefined }).some(({ value }) =>
        value.publication.authors.some((author) => authorNames(author).some(isOwner)),
      ),
    )
  return papers.length > 1 && papers.length * 2 > sample.length
}
