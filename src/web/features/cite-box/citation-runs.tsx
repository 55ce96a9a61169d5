import type { Locale } from '#core/schema/locale.ts'
import { htmlLang } from '#core/text/language-of.ts'
import type { CitationStyle, Run } from '#formats/citation-styles/write-citation.ts'

/** What readers of a language mostly cite in. */
export function usualStyle(locale: Locale): CitationStyle {
  return locale === 'zh' ? 'gb-t-7714' : 'apa'
}

/** The language of an item as pages write it. */
export function langOf(language: string): string {
  return language === 'zh' ? htmlLang('zh') : language
}

export function CitationRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => (run.italic ? <i key={at}>{run.text}</i> : run.text))
}
