import type { ReactNode } from 'react'
import type { Inline, LocalizedInline } from '#core/bundle/rich-text.ts'
import { plainText } from '#core/rich-text/plain-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { useView } from './view.ts'

/** A bundle's text in the page's language; else in the other one, with its `lang` and a mark. */
export function LocalText({ value }: { value: LocalizedText }) {
  const { locale } = useView()
  const { text, lang, missing } = pickText(value, locale)
  return (
    <Foreign lang={lang} missing={missing}>
      {text}
    </Foreign>
  )
}

/** A text in both its forms, that of the page's language first: "National Scholarship · 国家奖学金". */
export function BothTexts({ value }: { value: LocalizedText }) {
  const { locale } = useView()
  const other = locale === 'en' ? 'zh' : 'en'
  const second = typeof value === 'string' ? undefined : value[other]
  const both = second !== undefined && typeof value !== 'string' && value[locale] !== undefined
  return (
    <>
      <LocalText value={value} />
      {both && second !== value[locale] && (
        <>
          <span className="text-muted"> · </span>
          <span className="text-muted" lang={htmlLang(languageOf(second, other))}>
            {second}
          </span>
        </>
      )}
    </>
  )
}

/** Localized rich text on one line. */
export function LocalInline({ value }: { value: LocalizedInline }) {
  const { locale } = useView()
  const side = pickSide(value, locale)
  if (!side) return null
  return (
    <Foreign lang={languageOf(plainText(side.value), side.lang)} missing={side.missing}>
      <InlineNodes nodes={side.value} />
    </Foreign>
  )
}

/** Text of a known language; a mark says when the translation is missing. */
export function Foreign(props: { lang: Locale; missing?: boolean; children: ReactNode }) {
  const { locale } = useView()
  if (props.lang === locale && !props.missing) return props.children
  return (
    <>
      <span lang={htmlLang(props.lang)}>{props.children}</span>
      {props.missing && <MissingMark lang={props.lang} />}
    </>
  )
}

function MissingMark({ lang }: { lang: Locale }) {
  const { t } = useView()
  const key = lang === 'en' ? 'translation.only-en' : 'translation.only-zh'
  return (
    <abbr className="missing-mark" title={t(key)}>
      {lang === 'en' ? 'EN' : '中'}
    </abbr>
  )
}

const ELEMENT = { strong: 'strong', emphasis: 'em', code: 'code', highlight: 'mark' } as const

export function InlineNodes({ nodes }: { nodes: Inline[] }): ReactNode {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node
    if (node.type === 'link') {
      return (
        <a key={index} href={node.url}>
          <InlineNodes nodes={node.children} />
        </a>
      )
    }
    const Element = ELEMENT[node.type]
    return (
      <Element key={index}>
        <InlineNodes nodes={node.children} />
      </Element>
    )
  })
}
