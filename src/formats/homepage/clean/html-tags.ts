import { HARD_BREAK } from '../text/page-line.ts'
import { lookUp } from '../../look-up.ts'

/** Elements whose content no reader sees as text. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style iframe svg noscript template title head textarea select button object video audio math'.split(
    ' ',
  ),
)

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article table tr figure center header footer main details summary dl dt dd blockquote nav aside hr body html tbody thead form pre'.split(
    ' ',
  ),
)

/** Elements of which only the text counts; any other name in angle brackets is literal text. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  'span font u sub small big mark img del s ins abbr label link meta input wbr picture cite q kbd nobr col colgroup caption figcaption td th a li ul ol sup time br h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  code: '`',
  tt: '`',
}

const RED = /(?:^|[;\s])(?:color\s*:\s*)?(?:red|crimson|#f00|#ff0000)\b/iu

type Attributes = Readonly<Record<string, string>>

/** What Markdown puts before and after an element; red text is highlighted text. */
export function marksOf(name: string, attributes: Attributes): [before: string, after: string] {
  const mark = lookUp(MARKS, name)
  if (mark !== undefined) return [mark, mark]
  const { href, color, style, datetime } = attributes
  if (name === 'a' && href !== undefined) return ['[', `](${href.replace(/\s/gu, '')})`]
  if (name === 'time' && datetime !== undefined) return [datetime, '']
  if (name === 'br') return [HARD_BREAK, '']
  if (name === 'td' || name === 'th') return ['', ` ${HARD_BREAK}`]
  if (RED.test(color ?? '') || RED.test(style ?? '')) return ['==', '==']
  const isBadge = name === 'span' && /badge|label|venue|date/iu.test(attributes['class'] ?? '')
  return isBadge ? ['', ' '] : ['', '']
}

export function isKnownTag(name: string): boolean {
  return UNREAD.has(name) || BLOCKS.has(name) || TRANSPARENT.has(name) || Object.hasOwn(MARKS, name)
}
