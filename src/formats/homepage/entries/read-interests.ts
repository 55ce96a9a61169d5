import type { ResearchArea } from '#core/schema/profile.ts'
import { entryOf, valueTextOfItem, type Entry, type Reader } from './entry.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { localized, type Localized } from '../text/language-of-text.ts'
import type { Item } from '../split/read-items.ts'

const AREA =
  /^(?:\*\*|[*_])?([^:：*_[\]()（）]{2,80}?)(?:\*\*|[*_])?\s*[:：]\s*(?:(?:\*\*|[*_])\s*)?(\S.{10,})$/su
const BETWEEN = /(?:(?<!\s)\s+)?(?:,\s*and\s+|[,，;；、|])\s*/u

type Interests =
  | { kind: 'area'; entry: Entry<ResearchArea> }
  | { kind: 'interests'; entries: Entry<Localized>[] }
  | { kind: 'prose' }

/** A direction with a sentence about it ("Safety: …"), a word or a list of words; else prose. */
export function readInterests(item: Item, reader: Reader): Interests {
  const text = valueTextOfItem(item, reader.report)
  const area = AREA.exec(text)
  const name = plainText(area?.[1] ?? '')
  const sentence = tidyMarkdown(area?.[2] ?? '', reader.report)
  // Both may be only emoji, which are dropped.
  if (name !== '' && sentence !== '' && isShort(name)) {
    const value = { name: localized(reader.lang, name), text: localized(reader.lang, sentence) }
    return { kind: 'area', entry: entryOf(value, item, reader) }
  }
  const words = plainText(withoutPapers(text)).replace(/[.。]$/u, '')
  const parts = item.isListed && !words.includes('、') ? [words] : words.split(BETWEEN)
  const isList =
    parts.every((part) => part !== '' && isShort(part)) && (item.isListed || parts.length > 1)
  if (!isList) return { kind: 'prose' }
  return {
    kind: 'interests',
    entries: parts.map((part) => ({
      ...entryOf(localized(reader.lang, part), item, reader),
      text: part,
    })),
  }
}

function isShort(text: string): boolean {
  const isLine = text.length <= 60 && text.split(/\s+/u).length <= 7
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return isLine && han <= 16 && !/[.!?]\s|[。！？]/u.test(text)
}

/** Papers in brackets behind a direction are not its name: "Rivers ([Gauge](…), [Floods](…))". */
function withoutPapers(text: string): string {
  const at = text.search(/[(（] ?\[/u)
  return at > 0 && /[)）]\s*$/u.test(text.slice(-3)) ? text.slice(0, at).trimEnd() : text
}
