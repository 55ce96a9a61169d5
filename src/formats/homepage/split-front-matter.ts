import { parse } from 'yaml'
import type { Report } from './problem-list.ts'

const FRONT_MATTER = /^\uFEFF?(---[ \t]*\n)([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u

/** Data of a page: keys as the template calls them. */
export type Settings = Readonly<Record<string, unknown>>

/** The data before a page and the text after it, with as many line breaks as stood before. */
export function splitFrontMatter(
  source: string,
  file: string,
  report: Report,
): { settings: Settings; text: string } {
  const text = source.replace(/\r\n?/gu, '\n')
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { settings: {}, text: text.replace(/^\uFEFF/u, '') }
  const [whole, , yaml = ''] = match
  return {
    settings: readSettings(yaml, file, report),
    text: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  }
}

/** The keys of a YAML file; none where it is broken, which is reported. */
export function readSettings(yaml: string, file: string, report: Report): Settings {
  try {
    // Aliases may blow up a small file; the templates use none.
    const data: unknown = parse(yaml, {
      maxAliasCount: 50,
      logLevel: 'error',
      uniqueKeys: false,
      prettyErrors: false,
    })
    return asSettings(data) ?? {}
  } catch (error) {
    report('broken-entry', { file, line: 1 }, error instanceof Error ? error.message : 'YAML')
    return {}
  }
}

export function asSettings(value: unknown): Settings | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Settings) : undefined
}

/** A value that is text, a number or a date; everything else is no text. */
export function textOfSetting(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/gu, ' ').trim()
  return text === '' ? undefined : text
}
