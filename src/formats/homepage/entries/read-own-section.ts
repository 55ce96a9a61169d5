import { defined } from '#core/json/defined.ts'
import type { OwnSection } from '#core/schema/own-section.ts'
import { idOf } from '../data/id-of.ts'
import { pairKeyOf } from '../data/folder-kinds.ts'
import type { Item } from '../split/read-items.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { MAX_ITEM } from '../text/page-line.ts'
import type { Entry, Reader } from './entry.ts'

/** Where a section is, and how many there are before it. */
export type SectionPlace = { title: string; file: string; count: number }

/** What a heading that no kind claims has below it: a section of the owner's own, with its lists and paragraphs. */
export function readOwnSection(
  items: readonly Item[],
  { title, file, count }: SectionPlace,
  reader: Reader,
): Entry<OwnSection>[] {
  const text = textOfSection(items, reader)
  if (text === undefined) return []
  const name = plainText(title)
  if (name === '') {
    reader.report('not-understood', text)
    return []
  }
  const value = defined({
    id: idOf('', name, count),
    title: localizedName(reader.lang, name),
    text: localized(reader.lang, text),
  })
  return [{ value, lang: reader.lang, text: name, listKey: `${pairKeyOf(file)}#sections` }]
}

/** The paragraphs and lists of a section as Markdown; undefined (and reported) where that is nothing or too much. */
export function textOfSection(items: readonly Item[], reader: Reader): string | undefined {
  const blocks: string[] = []
  for (const item of items) {
    const text = item.isListed
      ? listed(item, '', reader)
      : tidyMarkdown(item.parts.join(' '), reader.report)
    const isNext = item.isListed && (blocks.at(-1)?.startsWith('- ') ?? false)
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    if (isNext) blocks.splice(-1, 1, `${blocks.at(-1) ?? ''}\n${text}`)
    else blocks.push(text)
  }
  const text = blocks.join('\n\n')
  if (text !== '' && text.length <= MAX_ITEM) return text
  reader.report(text === '' ? 'not-understood' : 'too-much', text)
  return undefined
}

function listed({ parts, children }: Item, indent: string, reader: Reader): string {
  const own = `${indent}- ${tidyMarkdown(parts.join(' '), reader.report)}`
  return [own, ...children.map((child) => listed(child, `${indent}  `, reader))].join('\n')
}
