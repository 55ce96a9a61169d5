import { parse, YAMLParseError } from 'yaml'
import type { Report } from './problem-list.ts'

const FRONT_MATTER = /^\uFEFF?(---[ \t]*\n)([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u

/** Ten times the longest that a template comes with; the parser keeps an error, and where it was, for each wrong sign. */
const MAX_SETTINGS = 100_000

/** Data of a page: keys as the template calls them. */
export type Settings = Readonly<Record<string, unknown>>

/** In which line of the file the keys of settings stand, beside the settings, which are as YAML gives them. */
const LINES = new WeakMap<Settings, ReadonlyMap<string, number>>()

/** The line of a key; the first where it is not known. */
export function lineOfSetting(settings: Settings, key: string): number {
  return LINES.get(settings)?.get(key) ?? 1
}

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
    settings: readSettings(yaml, file, report, 1),
    text: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  }
}

/** The keys of a YAML file, or of the text behind `before` lines of one; none where it is broken, which is reported. */
export function readSettings(yaml: string, file: string, report: Report, before = 0): Settings {
  if (yaml.length > MAX_SETTINGS) {
    report('too-much', { file, line: before + 1 }, yaml)
    return {}
  }
  try {
    // Aliases may blow up a small file; the templates use none.
    const data: unknown = parse(yaml, {
      maxAliasCount: 50,
      logLevel: 'error',
      uniqueKeys: false,
      prettyErrors: false,
    })
    const settings = asSettings(data) ?? {}
    LINES.set(settings, linesOfKeys(yaml, before))
    return settings
  } catch (error) {
    const at = error instanceof YAMLParseError ? error.pos[0] : 0
    // What is left open is noticed at the end of all.
    const read = yaml
      .slice(0, yaml.indexOf('\n', at) + 1 || undefined)
      .trimEnd()
      .split('\n')
    report('broken-entry', { file, line: before + read.length }, read.at(-1) ?? '')
    return {}
  }
}

function linesOfKeys(yaml: string, before: number): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  for (const [at, line] of yaml.split('\n').entries()) {
    const [, key] = /^["']?([\w-]+)["']?[ \t]*:/u.exec(line) ?? []
    if (key !== undefined && !keys.has(key)) keys.set(key, before + at + 1)
  }
  return keys
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
