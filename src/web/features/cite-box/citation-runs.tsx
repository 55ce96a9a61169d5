import type { PaperCitation } from '#core/bundle/paper-bundle.ts'
import { htmlLang } from '#core/text/language-of.ts'

/** The language of an item as pages write it. */
export function langOf(language: string): string {
  return language === 'zh' ? htmlLang('zh') : language
}

export function CitationRuns({ runs }: { runs: readonly PaperCitation['en'][number][] }) {
  return runs.map((run, at) => (run.italic ? <i key={at}>{run.text}</i> : run.text))
}
