import type { ResourceLink } from '#core/schema/link.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { trimEndOf, trimOf } from '#core/text/trim-of.ts'
import { LINK, plainText } from './inline-markdown.ts'
import { RESOURCE_WORDS } from './link-types.ts'
import type { Report } from '../../report.ts'

const LEFT_OVER = /\\?\[\s*\\?\]|[【（(]\s*[】）)]|\|\s*(?=\||$)/gu

/** The type of a link, by its URL. */
const URL_TYPES: readonly (readonly [ResourceLink['type'], RegExp])[] = [
  ['pdf', /\.pdf$/iu],
  [
    'paper',
    /^https?:\/\/(?:(?:dx\.)?doi\.org|(?:www\.)?arxiv\.org|aclanthology\.org|openreview\.net)\//iu,
  ],
  ['code', /^https?:\/\/(?:github|gitlab|gitee)\.com\//iu],
]

/** The links of an entry whose label is a word for their type ("[[paper]](…)"), and the text without them. */
export function takeLinks(text: string, report: Report): { text: string; links: ResourceLink[] } {
  const links: ResourceLink[] = []
  const rest = text.replace(LINK, (whole: string, label: string, url: string) => {
    const link = whole.startsWith('!') ? undefined : resourceLink(label, url)
    if (link === undefined) return whole
    if (isSafeUrl(url)) links.push(link)
    else if (url !== '' && !url.startsWith('#')) report('unsafe-link', `${plainText(label)} ${url}`)
    return ''
  })
  if (rest === text) return { text, links }
  return {
    text: trimEndOf(rest.replace(LEFT_OVER, '').replace(LEFT_OVER, ''), /[\s|/,，·\\]/u),
    links: uniqueLinks(links),
  }
}

function resourceLink(label: string, url: string): ResourceLink | undefined {
  const inside = trimOf(plainText(label), /[^\p{L}\p{N}]/u)
  const word = /[[\]【】]/u.test(inside) ? '' : inside
  if (isOwnUrl(label, url)) return linkOfUrl(url)
  if (/^\d{1,2}$/u.test(word)) return { type: 'other', url, label: `[${word}]` }
  const type = RESOURCE_WORDS.get(word.toLowerCase())
  if (type === undefined) return undefined
  return type === 'other' ? { type, url, label: word } : { type, url }
}

/** A link whose label is its URL. */
function isOwnUrl(label: string, url: string): boolean {
  return withoutScheme(plainText(label)) === withoutScheme(url) && /^https?:/u.test(url)
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gu, '')
}

function linkOfUrl(url: string): ResourceLink {
  const type = URL_TYPES.find(([, pattern]) => pattern.test(url))?.[0]
  return type === undefined
    ? { type: 'other', url, label: withoutScheme(url).split('/', 1)[0] ?? '' }
    : { type, url }
}

/** The links of a text that are part of it, such as the name of an award: each with its label. */
export function namedLinks(text: string): ResourceLink[] {
  const links = [...text.matchAll(LINK)].flatMap(
    ([whole, label = '', url = '']): ResourceLink[] => {
      const name = plainText(label)
      if (whole.startsWith('!') || !isSafeUrl(url) || name === '') return []
      return [{ type: 'other', url, label: name }]
    },
  )
  return uniqueLinks(links)
}

export function uniqueLinks(links: readonly ResourceLink[]): ResourceLink[] {
  return [...new Map(links.map((link) => [link.url, link])).values()]
}
