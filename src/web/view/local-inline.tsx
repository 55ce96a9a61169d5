import { Fragment, type ReactNode } from 'react'
import type { Inline, LocalizedInline } from '#core/bundle/rich-text.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { LangSpan } from './local-text.tsx'
import { ownerHref, useView } from './view.ts'

/** Localized rich text on one line. */
export function LocalInline({ value }: { value: LocalizedInline }) {
  const { locale } = useView()
  const side = pickSide(value, locale)
  if (!side) return null
  const lang = languageOf(plainText(side.value), side.lang)
  return (
    <LangSpan lang={lang} missing={side.missing}>
      <InlineNodes nodes={side.value} lang={lang} />
    </LangSpan>
  )
}

const ELEMENT = { strong: 'strong', emphasis: 'em', code: 'code', highlight: 'mark' } as const

interface InlineNodesProps {
  nodes: Inline[]
  /** The language of the text; of its parts, those in another script say theirs. Without it the page's. */
  lang?: Locale
}

export function InlineNodes(props: InlineNodesProps): ReactNode {
  const { locale, href } = useView()
  const { nodes, lang = locale } = props
  return nodes.map((node, index) => {
    if (typeof node === 'string')
      return lang === 'en' ? <HanMarked key={index} text={node} /> : node
    const own = languageOf(plainText(node.children), lang)
    const attribute = own === lang ? undefined : htmlLang(own)
    if (node.type === 'link' || node.type === 'paper') {
      const url =
        node.type === 'link'
          ? ownerHref(node.url)
          : href({ page: 'publication', slug: node.home, id: node.id })
      return (
        <a key={index} href={url} lang={attribute}>
          <InlineNodes nodes={node.children} lang={own} />
        </a>
      )
    }
    const Element = ELEMENT[node.type]
    return (
      <Element key={index} lang={attribute}>
        <InlineNodes nodes={node.children} lang={own} />
      </Element>
    )
  })
}

/** Splits off Chinese words. */
export const HAN_RUN = /(\p{Script=Han}(?:[\p{Script=Han}·、]*\p{Script=Han})?)/u

/** Chinese words within an English sentence, such as the original name of an award. */
function HanMarked({ text }: { text: string }): ReactNode {
  const parts = text.split(HAN_RUN)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} lang={htmlLang('zh')}>
        {part}
      </span>
    ),
  )
}
