import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { PaperLink } from '#core/bundle/publications-bundle.ts'
import { compareNewestFirst } from '#core/dates/compare-dates.ts'
import { defined } from '#core/json/defined.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { mapText } from '#core/text/both-languages.ts'
import { readableMath } from '#core/text/readable-math.ts'
import type { SourceBundle } from '#data/load/source-site.ts'
import { leadOf, type Paper } from '#data/papers/join-papers.ts'
import { pictureOf } from './compile-pictures.ts'
import { kindId } from './kind-id.ts'
import { linkNews } from './link-news.ts'
import { localizedInline } from './localized-tree.ts'
import { newsSearch } from './search-keys.ts'
import type { SiteContext } from './site-context.ts'

const LATEST = 5

/** A researcher's news, newest first; items of one date in the order of the file. */
export function compileNews(bundle: SourceBundle, context: SiteContext): BundleNewsItem[] {
  const ids = newsIds(bundle)
  return sortNews(
    bundle.news.map((item, index) => compileItem(item, ids[index] ?? '', { bundle, context })),
  )
}

export function sortNews(news: readonly BundleNewsItem[]): BundleNewsItem[] {
  return news.toSorted((a, b) => compareNewestFirst(a.date, b.date))
}

/** The five that an overview shows of a sorted list: pinned ones, then the newest. */
export function latestNews(news: readonly BundleNewsItem[]): BundleNewsItem[] {
  const isPinned = (item: BundleNewsItem): boolean => item.pinned === true
  return [...news.filter(isPinned), ...news.filter((item) => !isPinned(item))].slice(0, LATEST)
}

function compileItem(
  item: NewsItem,
  id: string,
  { bundle, context }: { bundle: SourceBundle; context: SiteContext },
): BundleNewsItem {
  const { highlight, pinned } = item
  const papers = (item.publications ?? []).flatMap(
    (publication) => context.paperOf(bundle.slug, publication) ?? [],
  )
  const publications = papers.flatMap(paperLink)
  const titles = otherTitles(papers, publications)
  const compiled = {
    id,
    person: bundle.slug,
    date: item.date,
    kind: kindId(item.kind),
    ...linkNews({ text: localizedInline(item.text), links: item.links ?? [] }, papers),
    publications,
    ...defined({
      picture: pictureOf(item.picture, context),
      projects: projectsOf(item, bundle),
      kindName: isOwnKind(item.kind) ? item.kind : undefined,
      titles: titles.length === 0 ? undefined : titles,
      highlight: highlight || undefined,
      pinned: pinned || undefined,
    }),
  }
  return { ...compiled, search: newsSearch(compiled, bundle.profile.name) }
}

function projectsOf({ projects: ids = [] }: NewsItem, { profile }: SourceBundle) {
  const named = ids.flatMap((id) => profile.projects?.find((project) => project.id === id) ?? [])
  if (named.length === 0) return undefined
  return named.map(({ id, title, text }) => ({
    id,
    title,
    ...(text !== undefined && { paged: true as const }),
  }))
}

/** Under the title that the paper has on its own page. */
export function paperLink({ home, id, copies }: Paper): PaperLink[] {
  const lead = leadOf(copies)?.publication
  return lead === undefined ? [] : [{ home, id, title: mapText(lead.title, readableMath) }]
}

/** Copies of one paper mostly have the same title. */
function otherTitles(
  papers: readonly Paper[],
  alreadyLinked: readonly PaperLink[],
): LocalizedText[] {
  const known = new Set(alreadyLinked.map(({ title }) => JSON.stringify(title)))
  const titles = papers.flatMap(({ copies }) =>
    copies.map(({ publication }) => mapText(publication.title, readableMath)),
  )
  const others = titles.filter((title) => !known.has(JSON.stringify(title)))
  return [...new Map(others.map((title) => [JSON.stringify(title), title])).values()]
}

/**
 * `<slug>-<date>-<n>`; `n` counts the items of a date from the end of the file, because new ones are
 * written at its beginning and must not rename the old.
 */
export function newsIds({ slug, news }: SourceBundle): string[] {
  const counts = new Map<string, number>()
  const backwards = news.toReversed().map(({ date }) => {
    const count = (counts.get(date) ?? 0) + 1
    counts.set(date, count)
    return `${slug}-${date}-${count}`
  })
  return backwards.toReversed()
}
