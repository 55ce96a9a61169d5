import { arxivOfAddress, doiOfAddress } from '#core/publications/identifiers.ts'
import { arxivOf, doiOf, foldedTitles, isPreprint } from '#core/publications/same-paper.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Publication } from '#core/schema/publication.ts'
import { fold } from '#core/search/fold.ts'
import { bothTexts } from '#core/text/both-languages.ts'

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

/** Shorter titles may occur in a sentence by chance, and no sentence contains longer ones. */
const SHORTEST = 3
const LONGEST = 60

interface Titles {
  /** Of two papers with one title the first counts. */
  add: (title: string, id: string) => void
  /** The ids of all whose title occurs in one of the texts, as whole words, in the order in which they were added. */
  idsIn: (texts: readonly string[]) => string[]
}

/** A word of a title, and the words that follow it in any. */
interface Step {
  next: Map<string, Step>
  end?: { id: string; order: number }
}

/** Folded titles by their words, so that a text is gone through once, however many titles there are. */
export function createTitles(): Titles {
  const root: Step = { next: new Map() }
  let count = 0
  return {
    add: (title, id) => {
      const words = title.split(' ')
      if (words.length < SHORTEST || words.length > LONGEST) return
      let step = root
      for (const word of words) {
        const next = step.next.get(word) ?? { next: new Map() }
        step.next.set(word, next)
        step = next
      }
      step.end ??= { id, order: count++ }
    },
    idsIn: (texts) => {
      const ends = new Set(texts.flatMap((text) => endsIn(root, text.split(' '))))
      return [...ends].toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    },
  }
}

function endsIn(root: Step, words: readonly string[]): NonNullable<Step['end']>[] {
  const ends: NonNullable<Step['end']>[] = []
  for (let start = 0; start < words.length; start += 1) {
    let step: Step | undefined = root
    for (let at = start; step !== undefined && at <= words.length; at += 1) {
      if (step.end !== undefined) ends.push(step.end)
      step = step.next.get(words[at] ?? '')
    }
  }
  return ends
}
