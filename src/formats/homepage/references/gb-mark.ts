/** The kind of work of a reference, whether the work is part of another (`[C]//`), and what follows the mark. */
export type GbMark = { letter: string; isPart: boolean; after: string }

const MARK = String.raw`[[［]\s*(?<letter>[JCDMGRPANSZ]|EB|DB|DS|CP)(?:\s*[/／]\s*(?:OL|CD|MT|DK))?\s*[\]］]`
const MARKED = new RegExp(String.raw`\S\s*${MARK}(?!\()`, 'u')

/** The older form of a paper in proceedings: `题名[A]. 见: 论文集[C]. …`. */
const OLD_PART = new RegExp(
  String.raw`[[［]A[\]］][\s.．。:：]*(?:(?:见|[Ii]n)[\s:：]+)?(?<host>[^[［\s.．。:：][^[［]*)${MARK}`,
  'u',
)
const MARK_IN_QUOTES = new RegExp(`(?<mark>${MARK})(?<quote>["”》])`, 'gu')
const MARK_IN_LABEL = new RegExp(String.raw`(?<mark>${MARK})\]\((?<url>[^\s()]*)\)`, 'gu')

/** Longer texts are not references. */
const MAX_LENGTH = 5_000

/** True for a text with a GB/T 7714 mark after some words. */
export function isGbReference(text: string): boolean {
  return text.length <= MAX_LENGTH && MARKED.test(text)
}

/** A reference whose mark, if it has one, stands behind its title, outside quotation marks and links. */
export function withPlainMark(text: string): string {
  return text
    .replace(MARK_IN_LABEL, ']($<url>)$<mark>')
    .replace(MARK_IN_QUOTES, '$<quote>$<mark>')
    .replace(OLD_PART, '[$<letter>]//$<host>')
}
