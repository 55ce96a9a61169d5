import type { EntriesBundle, ProfileEntry } from '../bundle/entries-bundle.ts'
import type { BundleNewsItem, NewsBundle } from '../bundle/news-bundle.ts'
import type { BundlePublication, PublicationsBundle } from '../bundle/publications-bundle.ts'
import type { PeopleBundle, PersonSummary } from '../bundle/site-bundle.ts'
import { createFacetedIndex } from '../filters/faceted-index.ts'
import { createListSearch, type ListHits } from '../filters/list-search.ts'
import { writtenForms } from '../names/format-name.ts'
import { newsCodec } from '../news/news-filters.ts'
import { createNewsSearch } from '../news/news-search.ts'
import { publicationCodec } from '../publications/publication-filters.ts'
import { createPublicationSearch } from '../publications/publication-search.ts'
import type { PersonName } from '../schema/person-name.ts'
import { fold, searchTerms } from '../search/fold.ts'
import type { Highlighter } from '../search/highlighter.ts'
import { nameKeys } from '../search/name-forms.ts'
import { createSpelling, foldIn, type Spelling, termsIn } from '../search/spelling.ts'
import { bothTexts } from '../text/both-languages.ts'
import { directoryCodec } from './directory-filters.ts'
import { createPeopleSearch } from './people-search.ts'
import { NEAR, type Rank, rankHit } from './rank-hit.ts'

/** Something that a query has found, how well, and what marks the hit in its texts. */
export interface SiteHit<T> {
  item: T
  rank: Rank
  marks: Highlighter | undefined
}

/** What a site has for a query: hits of each kind, the best first, those of one rank in the order of their list. */
export interface SiteFindings {
  people: readonly SiteHit<PersonSummary>[]
  publications: readonly SiteHit<BundlePublication>[]
  news: readonly SiteHit<BundleNewsItem>[]
  entries: readonly SiteHit<NamedEntry>[]
}

/** An entry of a profile with whose it is. */
export interface NamedEntry extends ProfileEntry {
  id: string
  name: PersonName
}

export type SiteIndex = (query: string) => SiteFindings

interface SiteBundles {
  people: PeopleBundle
  publications: PublicationsBundle
  news: NewsBundle
  entries: EntriesBundle
}

const NOTHING: SiteFindings = { people: [], publications: [], news: [], entries: [] }

/** Searches a whole site by the rules of its lists: what a list finds for a query, this finds too. */
export function createSiteIndex({ people, publications, news, entries }: SiteBundles): SiteIndex {
  const { search: searchPeople } = createPeopleSearch(people.people, people)
  const { search: searchPublications, spelling } = createPublicationSearch(publications)
  const { search: searchNews } = createNewsSearch(news)
  const searchEntries = createEntrySearch(namedEntries(entries, people), spelling)
  const personal = createSpelling(people.spellings)

  return function find(q) {
    if (searchTerms(q).length === 0) return NOTHING
    const terms = termsIn(spelling, q)
    return {
      people: ranked(searchPeople({ ...directoryCodec.defaults, q }), terms, {
        nameOf: ({ name }) => wordsOf(writtenForms(name), personal),
        textOf: ({ search }) => search,
      }),
      publications: ranked(searchPublications({ ...publicationCodec.defaults, q }), terms, {
        nameOf: ({ title }) => wordsOf(bothTexts(title), spelling),
        textOf: ({ search }) => search,
      }),
      news: ranked(searchNews({ ...newsCodec.defaults, q }), terms, {
        nameOf: () => '',
        textOf: ({ search }) => search,
      }),
      entries: ranked(searchEntries({ q }), terms, {
        nameOf: ({ title }) => wordsOf(bothTexts(title), spelling),
        textOf: textOfEntry,
      }),
    }
  }
}

function namedEntries({ entries }: EntriesBundle, { people, lab }: PeopleBundle): NamedEntry[] {
  const named = [...people, ...(lab ? [lab] : [])]
  const names = new Map(named.map(({ slug, name }) => [slug, name]))
  return entries.flatMap((entry, at) => {
    const name = names.get(entry.person)
    return name ? [{ ...entry, id: String(at), name }] : []
  })
}

function createEntrySearch(entries: readonly NamedEntry[], spelling: Spelling) {
  const index = createFacetedIndex(entries, {
    search: (entry) => foldIn(spelling, textOfEntry(entry)),
    terms: (query) => termsIn(spelling, query),
    facets: {},
  })
  return createListSearch(index, spelling)
}

function textOfEntry({ title, details, date, name }: NamedEntry): string {
  const texts = [title, ...details].flatMap(bothTexts)
  return [...texts, ...writtenForms(name), date?.slice(0, 4) ?? ''].map(fold).join(' ')
}

/** Folded, and as names and Chinese titles are typed. */
function wordsOf(texts: readonly string[], spelling: Spelling): string {
  return texts
    .flatMap((text) => [
      foldIn(spelling, text),
      spelling.readings.has(text) ? nameKeys(text, spelling) : '',
    ])
    .join(' ')
}

function ranked<T>(
  { found, marks, near, nearMarks }: ListHits<T>,
  terms: readonly string[],
  { nameOf, textOf }: { nameOf: (item: T) => string; textOf: (item: T) => string },
): SiteHit<T>[] {
  const exact = found.map((item) => {
    const name = nameOf(item)
    return { item, rank: rankHit(terms, name, `${name} ${textOf(item)}`), marks }
  })
  const inOrder = exact.toSorted((a, b) => a.rank - b.rank)
  return [...inOrder, ...near.map((item) => ({ item, rank: NEAR, marks: nearMarks }))]
}
