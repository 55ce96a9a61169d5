import type { ReactNode } from 'react'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { useView } from './view.ts'

/** A bundle's text in the page's language; else in the other one, with its `lang` and a mark. */
export function LocalText({ value }: { value: LocalizedText }) {
  const { locale } = useView()
  const { text, lang, missing } = pickText(value, locale)
  return (
    <LangSpan lang={lang} missing={missing}>
      {text}
    </LangSpan>
  )
}

/** Text of a known language; a mark says when the translation is missing. */
export function LangSpan(props: { lang: Locale; missing?: boolean; children: ReactNode }) {
  const { locale } = useView()
  if (props.lang === locale && !props.missing) return props.children
  return (
    <>
      <span lang={htmlLang(props.lang)}>{props.children}</span>
      {props.missing && <MissingMark lang={props.lang} />}
    </>
  )
}

/** Says that something is in the other language only. */
export function MissingMark({ lang }: { lang: Locale }) {
  const { t } = useView()
  const key = lang === 'en' ? 'translation.only-en' : 'translation.only-zh'
  return (
    <abbr className="missing-mark" title={t(key)}>
      {lang === 'en' ? 'EN' : '中'}
    </abbr>
  )
}
