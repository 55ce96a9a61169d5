import type { ReactNode } from 'react'
import { type Block, type LocalizedBlocks, plainText } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { InlineNodes } from './local-inline.tsx'
import { useView } from './view.ts'

/** Localized paragraphs and lists. */
export function LocalBlocks({ value }: { value: LocalizedBlocks }) {
  const { locale, t } = useView()
  const side = pickSide(value, locale)
  if (!side) return null
  const lang = languageOf(plainText(side.value), side.lang)
  return (
    <div className="prose" lang={lang === locale ? undefined : htmlLang(lang)}>
      {side.missing && (
        <p className="text-sm text-muted" lang={htmlLang(locale)}>
          {t(lang === 'en' ? 'translation.only-en' : 'translation.only-zh')}
        </p>
      )}
      <BlockNodes blocks={side.value} lang={lang} />
    </div>
  )
}

function BlockNodes({ blocks, lang }: { blocks: Block[]; lang: Locale }): ReactNode {
  return blocks.map((block, index) => {
    if (block.type === 'paragraph') {
      return (
        <p key={index}>
          <InlineNodes nodes={block.children} lang={lang} />
        </p>
      )
    }
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List key={index}>
        {block.items.map((item, at) => (
          <li key={at}>
            <BlockNodes blocks={item} lang={lang} />
          </li>
        ))}
      </List>
    )
  })
}
