import { arxivOfAddress, doiOfAddress } from '#core/publications/identifiers.ts'
import { arxivOf, doiOf, foldedTitles, isPreprint } from '#core/publications/same-paper.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Publication } from '#core/schema/publication.ts'
import { fold } from '#core/search/fold.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { createTitles } from './titles-in-text.ts'

/**
 * News with the ids of the papers that it is surely about: those whose arXiv id, DOI or address it links to,
 * and those whose whole title it says. What says itself which papers it is about stays as it is.
 */
export function linkNews(
  news: readonly NewsItem[],
  publications: readonly Publication[],
): NewsItem[] {
  const ids = new Map<string, string>()
  const titles = createTitles()
  for (const publication of publishedFirst(publications)) {
    const { id } = publication
    for (const key of keysOfPaper(publication)) if (!ids.has(key)) ids.set(key, id)
    for (const title of foldedTitles(publication)) {
      titles.add(title, id)
    }
  }
  return news.map((item) => {
    if (item.publications !== undefined) return item
    const linked = (item.links ?? []).flatMap(({ url }) => ids.get(keyOfAddress(url)) ?? [])
    const named = titles.idsIn(bothTexts(item.text).map(fold))
    const found = [...new Set([...linked, ...named])]
    return found.length === 0 ? item : { ...item, publications: found }
  })
}

/** Of a preprint and its publication the news is about the latter. */
function publishedFirst(publications: readonly Publication[]): Publication[] {
  return publications.toSorted((a, b) => Number(isPreprint(a)) - Number(isPreprint(b)))
}

function keysOfPaper(publication: Publication): string[] {
  const addresses = (publication.links ?? []).filter(
    ({ type }) => type === 'paper' || type === 'pdf',
  )
  return [
    `arxiv ${arxivOf(publication) ?? ''}`,
    `doi ${doiOf(publication) ?? ''}`,
    ...addresses.map(({ url }) => keyOfAddress(url)),
  ]
}

function keyOfAddress(url: string): string {
  const arxiv = arxivOfAddress(url)
  if (arxiv !== undefined) return `arxiv ${arxiv}`
  const doi = doiOf({ doi: doiOfAddress(url) })
  return doi === undefined ? url : `doi ${doi}`
}
