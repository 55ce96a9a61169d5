import { isSafeUrl } from '#core/schema/url.ts'
import type { Report } from '../../report.ts'

/** `[label](url "title")`, also broken over two lines; the label may contain one more pair of brackets. */
export const LINK =
  /!?(?<!\\)\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.){0,200}\]){0,500})\]\(\s*(?!\s)<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,2000})?)>?(?:\s+["'][^"'\n]{0,200}["']\s*|\s*)\)/gu
const WIDE_BREAK =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])[ \t]*\n[ \t]*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu
const EMOJI_NAME = /(?<=^|\s):[a-z][a-z0-9_+-]{1,40}:(?=\s|$|\p{P})/gu
const EMOJI_START =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\s]|\u200D|\uFE0F)+/u
const DOUBLED = /\*\*\s*==([^=\n]+)==\s*\*\*|==\s*\*\*([^*=\n]+)\*\*\s*==/gu
const EMPTY_MARKS = /\*\*\s*\*\*|====|(?<!`)``(?!`)/gu

/** Text in the Markdown of a bundle: normalized spaces, safe links, and the labels of unsafe ones. */
export function tidyMarkdown(text: string, report: Report): string {
  return tidySpaces(
    text.replace(LINK, (whole, label: string, url: string) =>
      safeLink({ whole, label, url }, report),
    ),
  )
    .replace(DOUBLED, (_, inner?: string, other?: string) => `==${(inner ?? other ?? '').trim()}==`)
    .replace(EMPTY_MARKS, '')
    .trim()
}

type FoundLink = { whole: string; label: string; url: string }

function safeLink({ whole, label, url }: FoundLink, report: Report): string {
  if (whole.startsWith('!')) return ''
  if (isSafeUrl(url)) return `[${label.trim()}](${url})`
  // An empty target, or one within the page, is not worth keeping.
  if (url !== '' && !url.startsWith('#')) report('unsafe-link', `${plainText(label)} ${url}`)
  return label
}

/** Line breaks of the file are spaces, none between Chinese characters; emoji that only decorate are gone. */
export function tidySpaces(text: string): string {
  return text
    .replace(WIDE_BREAK, '')
    .replace(EMOJI_NAME, '')
    .replace(/[\s\u2028]+/gu, ' ')
    .trim()
    .replace(EMOJI_START, '')
}

/** The words of a Markdown text. */
export function plainText(markdown: string): string {
  return tidySpaces(
    markdown
      .replace(LINK, (whole: string, label: string) => (whole.startsWith('!') ? '' : label))
      .replace(/\*\*|==|`/gu, '')
      .replace(/(?<![\p{L}\p{N}\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}])/gu, '')
      .replace(/\\([\\`*_{}[\]()#+.!|=~<>&-])/gu, '$1'),
  )
}
