import { parse as parseToml, TomlError } from 'smol-toml'
import type { ImportFile } from '../../reading.ts'
import { parseJson } from '../../records/parse-json.ts'
import { parseYaml } from '../../records/parse-yaml.ts'
import type { Report } from '../../report.ts'

/** Twice the longest data file of a site; the parser of TOML takes time and memory for each key. */
const MAX_TOML = 400_000

/** The value of a file of YAML, TOML or JSON; undefined where it is broken, which is reported. */
export function parseData(file: ImportFile, report: Report): unknown {
  return withoutTags(parse(file, report))
}

const TAG = /<\/?(?:a|b|strong|i|em|span|font|p|sup|sub|u|div|br)\b[^<>]{0,500}>/giu

/** Values of data files may be HTML, of which the words count. */
function withoutTags(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/<br\s*\/?>/giu, ' ')

      .replace(TAG, '')
  if (Array.isArray(value)) return value.map(withoutTags)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutTags(one)]))
}

function parse({ path, text }: ImportFile, report: Report): unknown {
  if (/\.json$/iu.test(path)) return parseJson(text, report)
  return /\.toml$/iu.test(path) ? parseTomlText(text, 1, report) : yamlOf(text, report)
}

function yamlOf(text: string, report: Report): unknown {
  const parsed = parseYaml(text)
  if ('value' in parsed) return parsed.value
  report(parsed.failure === 'too-much' ? 'too-much' : 'broken-entry', parsed.found, {
    line: parsed.line,
  })
  return undefined
}

/** A text of TOML that begins on a line of its file. */
export function parseTomlText(text: string, line: number, report: Report): unknown {
  if (text.length > MAX_TOML) {
    report('too-much', text, { line })
    return undefined
  }
  try {
    return parseToml(text)
  } catch (error) {
    if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error
    const at = error instanceof TomlError ? error.line : 1
    report('broken-entry', text.split('\n')[at - 1] ?? '', { line: line + at - 1 })
    return undefined
  }
}
