import type { ReactNode } from 'react'
import type { OwnPageBundle } from '#core/bundle/own-page-bundle.ts'
import { type PageBlock, pagePlainText } from '#core/bundle/page-blocks.ts'
import type { Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { InlineNodes } from '#web/view/local-inline.tsx'
import { PictureView } from '#web/view/picture-view.tsx'
import { useView } from '#web/view/view.ts'

/** The text of a page of one's own; in the other language, with a note that says so, where only that is there. */
export function PageBlocks({ text }: { text: OwnPageBundle['text'] }) {
  const { locale, t } = useView()
  const own = text[locale]
  const blocks = own ?? text.en ?? text.zh ?? []
  const lang = languageOf(pagePlainText(blocks), locale)
  return (
    <div className="prose" lang={lang === locale ? undefined : htmlLang(lang)}>
      {own === undefined && (
        <p className="text-sm text-muted" lang={htmlLang(locale)}>
          {t(locale === 'zh' ? 'translation.only-en' : 'translation.only-zh')}
        </p>
      )}
      <Blocks blocks={blocks} lang={lang} />
    </div>
  )
}

function Blocks({ blocks, lang }: { blocks: readonly PageBlock[]; lang: Locale }): ReactNode {
  return blocks.map((block, at) => <BlockNode key={at} block={block} lang={lang} />)
}

function BlockNode({ block, lang }: { block: PageBlock; lang: Locale }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineNodes nodes={block.children} lang={lang} />
        </p>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return (
        <Heading className={`font-serif ${block.level === 2 ? 'mt-8 text-xl' : 'mt-6 text-lg'}`}>
          <InlineNodes nodes={block.children} lang={lang} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Blocks blocks={item} lang={lang} />
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote className="border-s-2 border-rule ps-4 text-muted">
          <Blocks blocks={block.children} lang={lang} />
        </blockquote>
      )
    case 'code':
      return (
        <pre className="border border-rule bg-surface p-3 text-sm wrap-anywhere whitespace-pre-wrap">
          <code>{block.text}</code>
        </pre>
      )
    case 'picture':
      return (
        <p>
          <PictureView
            picture={block.picture}
            sizes="(min-width: 45rem) 45rem, 100vw"
            className="h-auto max-w-full"
          />
        </p>
      )
    case 'table':
      return <TableNode head={block.head} rows={block.rows} lang={lang} />
  }
}

interface TableNodeProps {
  head: Inline[][]
  rows: Inline[][][]
  lang: Locale
}

function TableNode({ head, rows, lang }: TableNodeProps) {
  return (
    <table className="w-full border-collapse text-start text-md wrap-anywhere">
      <thead>
        <tr className="border-b border-rule">
          {head.map((cell, at) => (
            <th key={at} scope="col" className="py-1.5 pe-4 text-start font-semibold">
              <InlineNodes nodes={cell} lang={lang} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} className="border-b border-rule">
            {row.map((cell, column) => (
              <td key={column} className="py-1.5 pe-4 align-top">
                <InlineNodes nodes={cell} lang={lang} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
