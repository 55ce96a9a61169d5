import type { NewsItem } from '#core/schema/news-item.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, readerOf, valueTextOfItem, type Entry, type Reader } from './entry.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localized } from '../text/language-of-text.ts'
import { newsKind } from './news-kinds.ts'
import { readDate } from '../text/read-date.ts'
import type { Item } from '../split/read-items.ts'
import { takeDate, takeLeadingDate } from './take-date.ts'
import { takeLinks } from '../text/take-links.ts'

/** The news of an item: one, or one for each of its lines that begins with a date. */
export function readNews(item: Item, reader: Reader): Entry<NewsItem>[] {
  const { children } = item
  if (
    children.length > 0 &&
    children.every((child) => takeLeadingDate(child.parts[0] ?? '') !== undefined)
  ) {
    const own = item.parts.length > 0 ? readOne({ ...item, children: [] }, reader) : []
    return [...own, ...children.flatMap((child) => readNews(child, readerOf(child, reader)))]
  }
  return entriesOf(item).flatMap((one) => readOne(one, readerOf(one, reader)))
}

/** Lines of a paragraph or item, where several of them begin with a date of their own. */
function entriesOf(item: Item): Item[] {
  const lines = item.parts.flatMap((part) => part.split('\n'))
  const isDated = (line: string): boolean => takeLeadingDate(line) !== undefined
  if (lines.filter(isDated).length < 2 || !isDated(lines[0] ?? '')) return [item]
  const entries: Item[] = []
  for (const [number, line] of lines.entries()) {
    const place = { ...item.place, line: item.place.line + number }
    const last = entries.at(-1)
    if (isDated(line) || last === undefined)
      entries.push({ ...item, place, parts: [line], children: [] })
    else last.parts = [`${last.parts.join('')}\n${line}`]
  }
  entries.at(-1)?.children.push(...item.children)
  return entries
}

function readOne(item: Item, reader: Reader): Entry<NewsItem>[] {
  const { report } = reader
  const joined = valueTextOfItem(item, report)
  const taken = takeDate(joined)
  const date = dateOf(taken?.value ?? readDate(reader.heading))
  if (date === undefined) {
    report(taken === undefined ? 'not-understood' : 'unreadable-date', joined)
    return []
  }
  if (taken !== undefined && typeof taken.value === 'object') report('invalid-value', taken.found)
  const { text: rest, links } = takeLinks(taken?.rest ?? joined, report)
  const text = withoutTail(tidyMarkdown(rest, report))
  if (text === '') {
    report('not-understood', joined)
    return []
  }
  const highlight = text.includes('==') ? true : undefined
  const kind = newsKind(plainText(text))
  return [
    entryOf(
      defined({ date, kind, text: localized(reader.lang, text), links: filled(links), highlight }),
      item,
      reader,
    ),
  ]
}

function dateOf(value: ReturnType<typeof readDate>): string | undefined {
  return typeof value === 'object' ? value.start : value
}

function withoutTail(text: string): string {
  return trimEndOf(text.replace(/^[\s:：,，;；–—|-]+/u, ''), /[\s,，:：;；|]/u).replace(
    /(?<!\s)\s+([.。!！])$/u,
    '$1',
  )
}
