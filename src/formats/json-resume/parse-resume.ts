import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import { reportAt, type Report } from '../report.ts'
import { isRecord } from '../records/json-record.ts'
import { parseJson } from '../records/parse-json.ts'
import { parseYaml } from '../records/parse-yaml.ts'
import { placeOf, rememberKey, rememberLine } from '../records/record-lines.ts'

/** The value of a JSON or YAML text; undefined for what is neither. */
export function parseResume(text: string, report: Report): unknown {
  const source = text.replace(/^\ufeff/u, '')
  return /^\s*[[{]/u.test(source) ? parseJson(source, report) : parseYamlResume(source, report)
}

function parseYamlResume(text: string, report: Report): unknown {
  const parsed = parseYaml(text)
  if ('failure' in parsed) {
    const { failure, line, found } = parsed
    if (failure === 'too-much') report('too-much', found, { line })
    else report('not-this-format', found, { line })
    return undefined
  }
  rememberLines(parsed.contents, parsed.value, { lines: parsed.lines, text, report })
  return parsed.value
}

interface Source {
  lines: LineCounter
  text: string
  report: Report
}

/** The lines of objects and their keys, as `parseJson` keeps them; as there, values that are replaced by another are reported. */
function rememberLines(node: unknown, value: unknown, source: Source): void {
  const { lines, text, report } = source
  if (isSeq(node) && Array.isArray(value)) {
    for (const [at, item] of node.items.entries()) rememberLines(item, value[at], source)
  } else if (isMap(node) && isRecord(value)) {
    rememberLine(value, lineOf(node, lines))
    const earlier = new Map<string, unknown>()
    for (const { key, value: child } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const replaced = earlier.get(name)
      if (isNode(replaced))
        reportAt(placeOf(value, name), report)(
          'not-understood',
          `${name}: ${sourceOf(replaced, text)}`,
        )
      earlier.set(name, child)
      rememberKey(value, name, lineOf(key, lines))
      rememberLines(child, value[name], source)
    }
  }
}

function sourceOf(node: Node, text: string): string {
  const [start, end] = node.range ?? [0, 0]
  return text.slice(start, end)
}

function lineOf(node: unknown, lines: LineCounter): number {
  return isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1
}
