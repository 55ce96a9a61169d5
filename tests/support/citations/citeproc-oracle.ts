import type { Locale } from '#core/schema/locale.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import type { CitationStyle } from '#formats/citation-styles/write-citation.ts'
import { createEngine, readStyle, readTerms } from './citeproc-styles.ts'

/** No package has the official style of GB/T 7714—2025 yet. */
export type JudgedStyle = Exclude<CitationStyle, 'gb-t-7714-2025'>

/** The official styles by their names in https://github.com/citation-style-language/styles. */
const STYLE_IDS: Record<JudgedStyle, string> = {
  'gb-t-7714-2015': 'china-national-standard-gb-t-7714-2015-numeric',
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
  ieee: 'ieee',
}
const LOCALE_IDS: Record<Locale, string> = { en: 'en-US', zh: 'zh-CN' }

export const JUDGED_STYLES = Object.keys(STYLE_IDS) as JudgedStyle[]

/** citeproc-js with the official styles: the judge of our own formatter. */
export function createCiteprocOracle() {
  const styles = new Map(JUDGED_STYLES.map((style) => [style, readStyle(STYLE_IDS[style])]))
  const terms = { en: readTerms(LOCALE_IDS.en), zh: readTerms(LOCALE_IDS.zh) }
  const engines = new Map<string, (item: object) => string>()
  return ({ 'event-title': event, ...item }: CslItem, style: JudgedStyle): string => {
    const locale = item.language.startsWith('zh') ? 'zh' : 'en'
    const key = `${style} ${locale}`
    const cite =
      engines.get(key) ??
      createEngine(styles.get(style) ?? readStyle(STYLE_IDS[style]), terms[locale], {
        format: 'text',
      })
    engines.set(key, cite)
    // Styles written for CSL 1.0.1 ask for `event`.
    const text = cite({ ...item, ...(event && { event, 'event-title': event }) })
    return text.trim().replace(/^\[1\]\s*/u, '')
  }
}
