import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { type Inline, type LocalizedInline, type Span, spansOf } from '#core/bundle/rich-text.ts'
import { shortTitle } from '#core/publications/short-title.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { readableMath } from '#core/text/readable-math.ts'
import type { Paper } from '#data/papers/join-papers.ts'
import { linkNames, type LinkTarget, unlink } from './link-names.ts'

type NewsText = Pick<BundleNewsItem, 'text' | 'links'>

/**
 * Makes the names in a piece of news into links: those of its papers lead to their pages here, the labels of its links to what
 * these link to. A link is left out where the sentence says its label already and the page of the paper has it too.
 */
export function linkNews({ text, links }: NewsText, papers: readonly Paper[]): NewsText {
  const named = papers.map(namedPaper)
  const targets: LinkTarget[] = [...named, ...links.map(labelTarget)]
  const linked = mapSides(text, (side) => linkNames(side, targets))
  const isSaid = (link: ResourceLink) =>
    named.some((paper) => hasLink(paper, link) && isLinkedIn(linked, paper))
  return { text: linked, links: links.filter((link) => !isSaid(link)) }
}

/** A piece of news on the page of a paper, which needs no link to itself. */
export function newsOnPage(
  item: BundleNewsItem,
  { home, id }: { home: string; id: string },
): BundleNewsItem {
  const isHere = (paper: { home: string; id: string }) => paper.home === home && paper.id === id
  return {
    ...item,
    text: mapSides(item.text, (side) =>
      unlink(side, (span) => span.type === 'paper' && isHere(span)),
    ),
    publications: item.publications.filter((paper) => !isHere(paper)),
  }
}

interface NamedPaper extends LinkTarget {
  paper: Paper
}

/** By the titles of all copies, and by their ids, which are mostly what the paper is called in speech. */
function namedPaper(paper: Paper): NamedPaper {
  const { home, id, copies } = paper
  const titles = copies
    .flatMap(({ publication }) => bothTexts(publication.title))
    .map((title) => readableMath(title))
  return {
    paper,
    names: [...new Set(titles.flatMap((title) => [title, shortTitle(title)]))],
    ids: [...new Set(copies.map(({ publication }) => publication.id))],
    link: (children): Span => ({ type: 'paper', home, id, children }),
  }
}

function labelTarget({ label, url }: ResourceLink): LinkTarget {
  return { names: bothTexts(label), link: (children): Span => ({ type: 'link', url, children }) }
}

/** True where a link is called as the paper is, and leads to where the paper's own page leads. */
function hasLink({ paper, names }: NamedPaper, { label, url }: ResourceLink): boolean {
  const labels = bothTexts(label)
  const isCalledSo = labels.length > 0 && labels.every((text) => names.includes(text))
  return (
    isCalledSo && paper.copies.some(({ publication }) => addressesOf(publication).includes(url))
  )
}

function addressesOf({ arxiv, doi, links = [] }: Paper['copies'][number]['publication']): string[] {
  return [
    ...(arxiv === undefined ? [] : ['abs', 'pdf'].map((as) => `https://arxiv.org/${as}/${arxiv}`)),
    ...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
    ...links.map(({ url }) => url),
  ]
}

/** In every language that the text has. */
function isLinkedIn(text: LocalizedInline, { paper: { home, id } }: NamedPaper): boolean {
  return LOCALES.flatMap((locale) => (text[locale] === undefined ? [] : [text[locale]])).every(
    (side) =>
      spansOf(side).some(
        ({ span }) => span.type === 'paper' && span.home === home && span.id === id,
      ),
  )
}

function mapSides(text: LocalizedInline, change: (side: Inline[]) => Inline[]): LocalizedInline {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const side = text[locale]
      return side === undefined ? [] : [[locale, change(side)]]
    }),
  )
}
