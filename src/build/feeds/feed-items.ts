import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { BundlePublication, Vocabulary } from '#core/bundle/publications-bundle.ts'
import { type LocalizedBlocks, type LocalizedInline, plainText } from '#core/bundle/rich-text.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { displayName } from '#core/names/format-name.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { escapeMarkup } from '#core/text/escape-markup.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { venueName } from '#formats/csl-json/write-csl-json.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import type { FeedItem } from './feed.ts'
import { feedId } from './feed-id.ts'
import { type Addresses, linkHtml, richTextHtml } from './rich-text-html.ts'

/** In which language items are written and where their links lead. */
export interface FeedView extends Addresses {
  locale: Locale
  people: ReadonlyMap<string, Vocabulary['people'][number]>
}

/** In characters: feed readers show titles on one line. */
const LONGEST_TITLE = 120

/** `page` is the address of the page with the news, on which each item is a place of its own. */
export function newsFeedItem(item: BundleNewsItem, page: string, view: FeedView): FeedItem {
  const { locale, people } = view
  const text = pickSide(item.text, locale)
  const person = people.get(item.person)
  const papers = item.publications.map((paper) =>
    linkHtml(view.paper(paper), titleHtml(paper.title, locale)),
  )
  return {
    id: feedId(`${item.person}/news/${item.id}/${locale}`),
    url: `${page}#${item.id}`,
    title: shortTitle(plainText(text?.value ?? [])),
    html: [
      `<p>${richTextHtml(text?.value ?? [], view)}</p>`,
      dateHtml(item.date, locale),
      listHtml([...papers, ...linksHtml(item.links, view)]),
    ].join(''),
    language: text?.lang ?? locale,
    date: item.date,
    authors: person === undefined ? [] : [displayName(person.name, locale).primary.text],
  }
}

/** Undefined for a publication without a date: a feed is ordered by time. */
export function paperFeedItem(
  publication: BundlePublication,
  venues: Vocabulary['venues'],
  view: FeedView,
): FeedItem | undefined {
  const { home, id, title, authors, issued, note, abstract, links } = publication
  if (issued === undefined) return undefined
  const { locale } = view
  const venue = venues.find((one) => one.id === publication.venue)
  const picked = pickText(title, locale)
  return {
    id: feedId(`${home}/publications/${id}/${locale}`),
    url: view.paper({ home, id }),
    title: picked.text,
    html: [
      `<p>${escapeMarkup(authors.map(({ name }) => name).join(', '))}</p>`,
      venue ? `<p><cite>${escapeMarkup(venueName(venue, publication, locale))}</cite></p>` : '',
      dateHtml(issued, locale),
      note === undefined ? '' : `<p>${treeHtml(note, view)}</p>`,
      treeHtml(abstract, view),
      listHtml(linksHtml(links, view)),
    ].join(''),
    language: picked.lang,
    date: issued,
    authors: authors.map(({ name }) => name),
  }
}

function treeHtml(tree: LocalizedInline | LocalizedBlocks | undefined, view: FeedView): string {
  if (tree === undefined) return ''
  const sides: LocalizedInline | LocalizedBlocks = tree
  const side = sides[view.locale] ?? sides.en ?? sides.zh ?? []
  return richTextHtml(side, view)
}

function dateHtml(date: string, locale: Locale): string {
  return `<p><time datetime="${date}">${formatDate(date, locale)}</time></p>`
}

function linksHtml(links: readonly ResourceLink[], { locale, absolute }: FeedView): string[] {
  return links.map(({ type, url, label }) =>
    linkHtml(absolute(url), titleHtml(label ?? SITE_TEXTS[locale][`link.${type}`], locale)),
  )
}

function listHtml(entries: readonly string[]): string {
  if (entries.length === 0) return ''
  return `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`
}

function titleHtml(title: LocalizedText, locale: Locale): string {
  return escapeMarkup(pickText(title, locale).text)
}

function shortTitle(text: string): string {
  const letters = [...text.replaceAll('\n', ' ')]
  if (letters.length <= LONGEST_TITLE) return letters.join('')
  return `${letters
    .slice(0, LONGEST_TITLE - 1)
    .join('')
    .trimEnd()}…`
}
