import { parseTomlText } from '../data/parse-data.ts'
import { parseYaml } from '../../records/parse-yaml.ts'
import { MAX_ITEM, type PageLine } from '../text/page-line.ts'
import type { Report } from '../../report.ts'

const FRONT_MATTER = /^\uFEFF?(---[ \t]*\n)([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u

/** Hugo also takes TOML. */
const TOML_MATTER = /^\uFEFF?\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/u

/** Ten times the longest of any template; the parser keeps an error with its position for each wrong character. */
const MAX_SETTINGS = 100_000

/** Matches unless the text is only spaces, control and formatting characters. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u

/** The data of a page, by the keys of its template. */
export type Settings = Readonly<Record<string, unknown>>

/** The lines of the keys in the file, kept apart from the settings, which stay as YAML gives them. */
const LINES = new WeakMap<Settings, ReadonlyMap<string, number>>()

/** The line of a key; the first line if unknown. */
export function lineOfSetting(settings: Settings, key: string): number {
  return LINES.get(settings)?.get(key) ?? 1
}

/** The front matter of a page and the text after it, with as many line breaks as before. */
export function splitFrontMatter(
  source: string,
  report: Report,
): { settings: Settings; text: string } {
  const text = source.replace(/\r\n?/gu, '\n')
  const toml = TOML_MATTER.exec(text)
  if (toml !== null) {
    const [whole, content = ''] = toml
    const settings = asSettings(parseTomlText(content, 2, report)) ?? {}
    return { settings, text: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length) }
  }
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { settings: {}, text: text.replace(/^\uFEFF/u, '') }
  const [whole, , yaml = ''] = match
  return {
    settings: readSettings({ text: yaml, line: 2 }, report),
    text: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length),
  }
}

type FirstLine = Pick<PageLine, 'text' | 'line'>

/** The keys of YAML that begins on a line of its file; none where it is broken, which is reported. */
export function readSettings({ text, line: first }: FirstLine, report: Report): Settings {
  if (text.length > MAX_SETTINGS) {
    report('too-much', text, { line: first })
    return {}
  }
  const parsed = parseLenient(text)
  if ('failure' in parsed) {
    const { failure, line, found } = parsed
    const code = failure === 'too-much' ? failure : 'broken-entry'
    report(code, found, { line: first + line - 1 })
    return {}
  }
  const lines = linesOfKeys(text, first)
  const settings = withoutLongTexts(asSettings(parsed.value) ?? {}, (key, value) =>
    report('too-much', `${key}: ${value}`, { line: lines.get(key) ?? first }),
  )
  LINES.set(settings, lines)
  return settings
}

const BARE_VALUE = /^([\w-]+:) (?![\s"'[{|>&*!#])(.*)$/gmu

/** A value with a colon in it has to be quoted, and often is not: then each such value is taken as it stands. */
function parseLenient(text: string): ReturnType<typeof parseYaml> {
  const parsed = parseYaml(text)
  if (!('failure' in parsed) || parsed.failure === 'too-much') return parsed
  const quoted = text.replace(BARE_VALUE, (_, key: string, value: string) => {
    return `${key} '${value.trim().replaceAll("'", "''")}'`
  })
  const again = parseYaml(quoted)
  return 'failure' in again ? parsed : again
}

/** Without texts that are too long for a bundle, at any depth. */
function withoutLongTexts(
  settings: Settings,
  tooLong: (key: string, text: string) => void,
): Settings {
  const kept = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => kept(one, key))
    const inner = value instanceof Date ? undefined : asSettings(value)
    if (inner !== undefined) {
      return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, kept(one, key)]))
    }
    if (typeof value !== 'string' || value.length <= MAX_ITEM) return value
    tooLong(key, value)
    return undefined
  }
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, kept(value, key)]))
}

function linesOfKeys(yaml: string, first: number): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  for (const [at, line] of yaml.split('\n').entries()) {
    const [, key] = /^["']?([\w-]+)["']?[ \t]*:/u.exec(line) ?? []
    if (key !== undefined && !keys.has(key)) keys.set(key, first + at)
  }
  return keys
}

export function asSettings(value: unknown): Settings | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Settings) : undefined
}

/** A value that is text, a number or a date, as text; undefined for anything else. */
export function textOfSetting(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/gu, ' ').trim()
  return VISIBLE.test(text) ? text : undefined
}
