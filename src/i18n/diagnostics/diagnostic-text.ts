import type { DiagnosticParam, DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import { createTexts, type TextKey, type Texts } from '../create-texts.ts'
import { joinWords } from '../join-words.ts'
import en from './en.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

/** A key of these texts, without the form of those that count or that are made for a parameter. */
export type DiagnosticKey = TextKey<keyof typeof en>

/** What is wrong with data or with an import, by flat dotted key; see `diagnostic-text.ts`. */
export const DIAGNOSTIC_TEXTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en,
  zh,
}

export function isDiagnosticKey(key: string): key is DiagnosticKey {
  return Object.hasOwn(en, key)
}

/** What a kind of private data is called; one that has no name here as it is. */
export function privateKind(kind: string, locale: Locale): string {
  const key = `import.private.${kind}`
  return isDiagnosticKey(key) ? diagnosticText(locale, key) : kind
}

const textsOf = createTexts<DiagnosticKey>('diagnostics', DIAGNOSTIC_TEXTS)

/**
 * The text of a key in `locale`, filled in; a number as `count` selects the plural form. A text made for one of the
 * parameters (`unknown-key.fix_nearest`) goes before the general one (`unknown-key.fix`). Parameters come from the
 * data: what is in them stays on its line, and controls are shown as escapes.
 */
export function diagnosticText(
  locale: Locale,
  key: DiagnosticKey,
  params: DiagnosticParams = {},
): string {
  const texts = textsOf(locale)
  const values = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, paramText(param, texts)] as const),
  )
  const special = Object.keys(params).find((name) =>
    Object.hasOwn(DIAGNOSTIC_TEXTS[locale], `${key}_${name}`),
  )
  return texts(key, values, special)
}

function paramText(param: DiagnosticParam, texts: Texts<DiagnosticKey>): string | number {
  if (typeof param === 'number') return param
  if (typeof param === 'string') return visibleLine(param)
  const comma = texts('comma')
  if ('words' in param) return joinWords(param.words.map(visibleLine), comma, texts('or.words'))
  const terms = param.terms.map((term) => (isDiagnosticKey(term) ? texts(term) : term))
  return joinWords(terms, comma, texts('or.terms'))
}
