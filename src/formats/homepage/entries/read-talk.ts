import { hasHan } from '#core/text/language-of.ts'
import type { Talk } from '#core/schema/profile-sections.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { entryOf, valueTextOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { defined, filled } from '#core/json/defined.ts'
import { localizedName } from '../text/language-of-text.ts'
import type { Item } from '../split/read-items.ts'
import { splitSentences } from './split-clauses.ts'
import { takeDate } from './take-date.ts'
import { takeLinks } from '../text/take-links.ts'

const MARKED_TITLE =
  /^[\s"“]*(?:\*\*|["“《*_]|\[)([^*_"“”》\]]{4,300})(?:\*\*|["”》*_]|\]\([^()\s]*\))[\s.,，:：]*/u

/** A talk: "Feb 2025, Title. Host." or with a marked title and its host after a comma. */
export function readTalk(item: Item, reader: Reader): Entry<Talk>[] {
  const whole = valueTextOfItem(item, reader.report)
  const { text, links } = takeLinks(whole, reader.report)
  const taken = takeDate(text)
  const date = typeof taken?.value === 'object' ? taken.value.start : taken?.value
  if (taken === undefined || date === undefined) {
    reader.report(taken === undefined ? 'not-understood' : 'unreadable-date', whole)
    return []
  }
  const found = titleAndHost(taken.rest)
  if (found === undefined) {
    reader.report('not-understood', whole)
    return []
  }
  const { title, host } = found
  const value = defined({
    date,
    title: localizedName(reader.lang, title),
    host: host === '' ? undefined : localizedName(reader.lang, host),
    links: filled(links),
  })
  return [entryOf(value, item, reader)]
}

function titleAndHost(text: string): { title: string; host: string } | undefined {
  const marked = MARKED_TITLE.exec(text)
  if (marked !== null) {
    const title = plainText(marked[1] ?? '').replace(/[.。,，]$/u, '')
    return title === '' ? undefined : { title, host: hostOf(text.slice(marked[0].length)) }
  }
  const [title = '', ...others] = splitSentences(plainText(text)).flatMap(apart)
  if (title === '' || others.length > 1) return undefined
  return { title: title.replace(/[.。,，]$/u, ''), host: hostOf(others.join(' ')) }
}

/** A Chinese comma parts a title in Latin letters from what follows: "Rivers，北湖大学". */
function apart(text: string): string[] {
  const at = text.indexOf('，')
  return at < 0 || hasHan(text.slice(0, at)) ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function hostOf(text: string): string {
  const host = plainText(text).replace(/^[\s,，.:：|@-]*(?:(?:at|hosted by|于|在)\s+)?/iu, '')
  return trimEndOf(host, /[\s.。,，|]/u)
}
