import { defined } from '#core/json/defined.ts'
import type { OwnSection } from '#core/schema/own-section.ts'
import { idOf } from '../data/id-of.ts'
import { pairKeyOf } from '../data/folder-kinds.ts'
import type { Item } from '../split/read-items.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { MAX_ITEM } from '../text/page-line.ts'
import type { Entry, Reader } from './entry.ts'

/** What a heading that no kind claims has below it: a section of the owner's own, with its lists and paragraphs. */
export function readOwnSection(
  items: readonly Item[],
  { title, file, count }: { title: string; file: string; count: number },
  reader: Reader,
): Entry<OwnSection>[] {
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
  const name = plainText(title)
  if (text === '' || text.length > MAX_ITEM || name === '') {
    reader.report(text.length > MAX_ITEM ? 'too-much' : 'not-understood', text)
    return []
  }
  const value = defined({
    id: idOf('', name, count),
    title: localizedName(reader.lang, name),
    text: localized(reader.lang, text),
  })
  return [{ value, lang: reader.lang, text: name, listKey: `${pairKeyOf(file)}#sections` }]
}

function listed({ parts, children }: Item, indent: string, reader: Reader): string {
  const own = `${indent}- ${tidyMarkdown(parts.join(' '), reader.report)}`
  return [own, ...children.map((child) => listed(child, `${indent}  `, reader))].join('\n')
}
