import type { Locale } from '#core/schema/locale.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { APA } from './apa.ts'
import { CHICAGO } from './chicago.ts'
import { GB_T_7714_2015 } from './gb-t-7714-2015.ts'
import { GB_T_7714_2025 } from './gb-t-7714-2025.ts'
import { IEEE } from './ieee.ts'
import { append, runsOf, unmarked, type Run } from './markup.ts'
import { MLA } from './mla.ts'
import { renderPart } from './render-template.ts'
import type { Style } from './style.ts'

const STYLES = {
  'gb-t-7714-2025': GB_T_7714_2025,
  'gb-t-7714-2015': GB_T_7714_2015,
  apa: APA,
  mla: MLA,
  chicago: CHICAGO,
  ieee: IEEE,
} satisfies Record<string, Style>

export type { Run }

export type CitationStyle = keyof typeof STYLES

/** In the order in which they are offered. */
export const CITATION_STYLES = Object.keys(STYLES) as CitationStyle[]

/** What readers of a language mostly cite in. */
export function usualStyle(locale: Locale): CitationStyle {
  return locale === 'zh' ? 'gb-t-7714-2025' : 'apa'
}

/**
 * An entry of a list of references. `et al.` or 等, quotes and dates follow the language of the paper.
 *
 * @example writeCitation(item, 'apa') // [{ text: 'Zheng, C. (2025). ' }, { text: 'Group …', italic: true }, …]
 */
export function writeCitation(item: CslItem, style: CitationStyle): Run[] {
  return runsOf(marked(item, style))
}

/**
 * A Chinese reference and after it the same in English, on a line of its own, as journals ask for that are read
 * abroad.
 */
export function writeBothCitations(item: CslItem, english: CslItem, style: CitationStyle): Run[] {
  const text = `${marked(item, style)}\n${marked(english, style)} (in Chinese)`
  return runsOf(text)
}

/** The same without italics. */
export function writePlainCitation(item: CslItem, style: CitationStyle): string {
  return unmarked(marked(item, style))
}

function marked(item: CslItem, name: CitationStyle): string {
  const style: Style = STYLES[name]
  const locale = item.language.startsWith('zh') ? 'zh' : 'en'
  return append('', renderPart(style.template[item.type], { item, style, locale }).text)
}
