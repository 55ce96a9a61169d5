import { LOCALES } from '#core/schema/locale.ts'
import { LocalizedText } from '#core/schema/text.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { isRecord } from '../load/schema-parts.ts'
import { walkSource } from '../load/walk-source.ts'
import type { Finding } from './rule.ts'

/** Localized texts in the form with languages that lack one; plain text counts for both. */
export function checkTranslations({ source }: LoadedSource): Finding[] {
  const findings: Finding[] = []
  walkSource(source, (schema, value, file, path) => {
    if (schema !== LocalizedText || !isRecord(value)) return
    for (const locale of LOCALES.filter((side) => value[side] === undefined)) {
      const params = { missing: { terms: [`locale.${locale}`] }, key: locale }
      findings.push({ code: 'missing-translation', file, path, params })
    }
  })
  return findings
}
