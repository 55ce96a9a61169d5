import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { BundleVenue } from '#core/bundle/publications-bundle.ts'
import type { NamedEntry, SiteFindings } from '#core/site-search/site-index.ts'
import { ownerPages } from '#core/paths/owner-pages.ts'
import { fold, matchesAll, searchTerms } from '#core/search/fold.ts'
import type { Highlighter } from '#core/search/highlighter.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { useView, type View } from '#web/view/view.ts'
import { EntryResult, NewsResult, PersonResult, PublicationResult } from './search-results.tsx'
import { MarkedResult } from './marked-result.tsx'
import { recentSearches } from './recent-searches.ts'
import type { SearchGroup, SearchOption, SiteCommand } from './search-groups.ts'
import { siteIndexOptions } from './site-index-options.ts'

const COMMANDS = { page: 'search.pages', action: 'search.actions' } as const

/** Results of one kind that are shown; the list of that kind has the rest. */
const SHOWN = 5

/** What the dialog offers for a query: results and commands; without one what was searched for lately, and commands. */
export function useSearchGroups(
  query: string,
  commands: readonly SiteCommand[],
  onQuery: (query: string) => void,
) {
  const view = useView()
  const index = useQuery(siteIndexOptions(useBundles()))
  const groups = useMemo(() => {
    const found = index.data?.find(query)
    return [
      ...(searchTerms(query).length === 0 ? [recentGroup(view, onQuery)] : []),
      // Few and called by their names, so that they need not come after what is only spelled alike.
      ...commandGroups(view, commands, query),
      ...(found && index.data
        ? resultGroups(view, { query, found, venues: index.data.venues })
        : []),
    ].filter(({ options }) => options.length > 0)
  }, [view, index.data, query, commands, onQuery])
  return { groups, index }
}

function recentGroup({ t }: View, onQuery: (query: string) => void): SearchGroup {
  const options = recentSearches().map((query): SearchOption => ({
    id: `recent-${query}`,
    content: query,
    run: () => onQuery(query),
    stays: true,
  }))
  return { id: 'recent', label: t('search.recent'), options }
}

interface Results {
  query: string
  found: SiteFindings
  venues: ReadonlyMap<string, BundleVenue>
}

function resultGroups(view: View, { query, found, venues }: Results): SearchGroup[] {
  const { t, href } = view
  const search = `?q=${encodeURIComponent(query.trim())}`
  const people = found.people.map(({ item: person, marks }) => ({
    id: `person-${person.slug}`,
    content: marked(marks, <PersonResult person={person} />),
    href: href({ page: 'person', slug: person.slug, tab: 'overview' }),
  }))
  const publications = found.publications.slice(0, SHOWN).map(({ item: publication, marks }) => ({
    id: `publication-${publication.home}-${publication.id}`,
    content: marked(marks, <PublicationResult publication={publication} venues={venues} />),
    href: href({ page: 'publication', slug: publication.home, id: publication.id }),
  }))
  const news = found.news.slice(0, SHOWN).map(({ item, marks }) => ({
    id: `news-${item.id}`,
    content: marked(marks, <NewsResult item={item} />),
    href: `${href(ownerPages(item.person).news)}#${item.id}`,
  }))
  const entries = found.entries.slice(0, SHOWN).map(({ item, marks }) => ({
    id: `entry-${item.id}`,
    content: marked(marks, <EntryResult entry={item} />),
    href: entryHref(item, href),
  }))
  const groups = [
    group('people', t('nav.home'), found.people.length, people),
    group('publications', t('nav.publications'), found.publications.length, [
      ...publications,
      ...rest(view, 'publications', found.publications.length, search),
    ]),
    group('news', t('nav.news'), found.news.length, [
      ...news,
      ...rest(view, 'news', found.news.length, search),
    ]),
    group('entries', t('search.entries'), found.entries.length, entries),
  ]
  return groups.toSorted((a, b) => bestRank(found, a.id) - bestRank(found, b.id))
}

/** A paper or a page of the person's own; a project is on its own page, or on that of all projects; everything else in its section of the overview. */
function entryHref(
  { person: slug, section, project, page, paper }: NamedEntry,
  href: View['href'],
): string {
  if (paper !== undefined) return href({ page: 'publication', slug, id: paper })
  if (page !== undefined) return href({ page: 'person-page', slug, id: page })
  const pages = ownerPages(slug)
  if (project?.paged === true) return href(pages.project(project.id))
  if (project) return `${href(pages.projects)}#project-${project.id}`
  return `${href(pages.overview)}#${section}`
}

/** Of the best hit of a group; without one it does not matter. */
function bestRank(found: SiteFindings, id: keyof SiteFindings): number {
  return found[id][0]?.rank ?? 0
}

function marked(marks: Highlighter | undefined, result: ReactNode) {
  return <MarkedResult by={marks}>{result}</MarkedResult>
}

function group(
  id: keyof SiteFindings,
  label: string,
  count: number,
  options: readonly SearchOption[],
) {
  return { id, label, count, options }
}

/** The way to a list with all that it has for the query. */
function rest(
  { t, href }: View,
  page: 'publications' | 'news',
  count: number,
  search: string,
): SearchOption[] {
  if (count <= SHOWN) return []
  const content = t(`${page}.all`, { count })
  return [{ id: `${page}-all`, content, href: href({ page }) + search }]
}

function commandGroups(
  { t }: View,
  commands: readonly SiteCommand[],
  query: string,
): SearchGroup[] {
  const terms = searchTerms(query)
  const matching = commands.filter(({ label }) => matchesAll(fold(label), terms))
  return (['page', 'action'] as const).map((kind) => ({
    id: kind,
    label: t(COMMANDS[kind]),
    options: matching
      .filter((command) => command.kind === kind)
      .map(({ label, ...command }) => ({ ...command, content: label })),
  }))
}
