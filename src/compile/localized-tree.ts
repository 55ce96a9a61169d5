import type { LocalizedBlocks, LocalizedInline } from '#core/bundle/rich-text.ts'
import { defined } from '#core/json/defined.ts'
import type { LocalizedMarkdown } from '#core/schema/text.ts'
import { readBlocks, readInline } from '#formats/markdown/read-markdown.ts'

/** One line of Markdown as a tree per language; a text for both languages becomes both sides. */
export function localizedInline(markdown: LocalizedMarkdown): LocalizedInline {
  return mapSides(markdown, readInline)
}

/** As `localizedInline`, with paragraphs and lists. */
export function localizedBlocks(markdown: LocalizedMarkdown): LocalizedBlocks {
  return mapSides(markdown, readBlocks)
}

function mapSides<Tree>(
  markdown: LocalizedMarkdown,
  read: (text: string) => Tree,
): { en?: Tree; zh?: Tree } {
  const { en, zh } = typeof markdown === 'string' ? { en: markdown, zh: markdown } : markdown
  return defined({
    en: en === undefined ? undefined : read(en),
    zh: zh === undefined ? undefined : read(zh),
  })
}
