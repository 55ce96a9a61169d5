import type { LocalizedText } from '#core/schema/text.ts'
import { htmlLang, languageOf } from '#core/text/language-of.ts'
import { LocalText } from './local-text.tsx'
import { Marked } from './marks.tsx'
import { useView } from './view.ts'

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
            <Marked text={second} />
          </span>
        </>
      )}
    </>
  )
}
