import type { LocalizedText } from '#core/schema/text.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { LocalText } from './local-text.tsx'
import { useView } from './view.ts'

/** A text in both its forms, that of the page's language first: "National Scholarship · 国家奖学金". */
export function BothTexts({ value }: { value: LocalizedText }) {
  return (
    <>
      <LocalText value={value} />
      <OtherText value={value} />
    </>
  )
}

/** Of a text with two forms the one in the other language, behind a dot. */
export function OtherText({ value }: { value: LocalizedText }) {
  const { locale } = useView()
  const other = locale === 'en' ? 'zh' : 'en'
  if (typeof value === 'string') return null
  const { [locale]: first, [other]: second } = value
  if (first === undefined || second === undefined || second === first) return null
  return (
    <>
      <span className="text-muted"> · </span>
      <span className="text-muted" lang={htmlLang(languageOf(second, other))}>
        {second}
      </span>
    </>
  )
}
