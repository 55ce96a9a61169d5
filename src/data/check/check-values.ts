import { Url } from '#core/schema/url.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { walkSource } from '../load/source-site.ts'
import type { Finding } from './rule.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { isRecord } from '../validate/schema-parts.ts'

/** Names that are in examples and can never be someone's (RFC 2606). */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid)$/iu

/** Addresses of a template, such as those of the starter, that no one has replaced. */
export function checkPlaceholders({ source }: LoadedSource): Finding[] {
  const findings: Finding[] = []
  walkSource(source, (schema, value, file, path) => {
    if (schema === Url && typeof value === 'string' && RESERVED.test(hostOf(value)))
      findings.push({ code: 'placeholder', file, path, params: { found: value } })
  })
  return findings
}

/** Empty for addresses within the site. */
function hostOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { protocol, hostname, pathname } = new URL(address)
  return protocol === 'mailto:' ? pathname.slice(pathname.lastIndexOf('@') + 1) : hostname
}

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
