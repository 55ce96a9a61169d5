import { isJsonObject, type JsonObject } from './json-value.ts'

/** The width that lists of words may take, as in the rest of this repository. */
const WIDTH = 100

/** Characters that a terminal or editor draws two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Marks that take no column of their own. */
const MARK = /\p{M}/u

/**
 * JSON as a person would lay it out, the same for the same value: what fits goes on one line, the rest
 * one member to a line. Prettier leaves it as it is, so that formatting a repository and formatting its
 * bundles do not undo each other.
 */
export function layoutJson(value: unknown): string {
  return `${isJsonObject(value) ? openObject(value, 0) : layout(value, 0, 0)}\n`
}

/** `taken` is what else is on the line of the value, in columns: the key before and the comma behind it. */
function layout(value: unknown, depth: number, taken: number): string {
  const line = onOneLine(value)
  if (line !== undefined && taken + columns(line) <= WIDTH) return line
  if (Array.isArray(value)) return openList(value, depth)
  return isJsonObject(value) ? openObject(value, depth) : scalar(value)
}

/** Undefined for what is never on one line: several objects or lists of several members each. */
function onOneLine(value: unknown): string | undefined {
  if (Array.isArray(value)) return listOnOneLine(value)
  if (!isJsonObject(value)) return scalar(value)
  const members = membersOf(value).map(([key, member]) => {
    const line = onOneLine(member)
    return line === undefined ? undefined : `${JSON.stringify(key)}: ${line}`
  })
  if (members.includes(undefined)) return undefined
  // A record of several parts reads better with a line for each.
  if (members.length > 1 && membersOf(value).some(([, member]) => isNested(member)))
    return undefined
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function listOnOneLine(list: readonly unknown[]): string | undefined {
  const items = list.map(onOneLine)
  const isOpen = list.length > 1 && (list.every(isLargeObject) || list.every(isLargeList))
  return isOpen || items.includes(undefined) ? undefined : `[${items.join(', ')}]`
}

function openObject(value: JsonObject, depth: number): string {
  const members = membersOf(value)
  if (members.length === 0) return '{}'
  const lines = members.map(([key, member], at) => {
    const start = `${indent(depth + 1)}${JSON.stringify(key)}: `
    return start + layout(member, depth + 1, columns(start) + commaAfter(at, members))
  })
  return `{\n${lines.join(',\n')}\n${indent(depth)}}`
}

function openList(list: readonly unknown[], depth: number): string {
  const start = indent(depth + 1)
  const items = list.map((item, at) => layout(item, depth + 1, start.length + commaAfter(at, list)))
  const isNumbers = list.length > 1 && list.every((item) => typeof item === 'number')
  const inner = isNumbers ? filled(items, start) : start + items.join(`,\n${start}`)
  return `[\n${inner}\n${indent(depth)}]`
}

function membersOf(value: JsonObject): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

function isLargeObject(value: unknown): boolean {
  return isJsonObject(value) && membersOf(value).length > 1
}

function isLargeList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1
}

function isNested(value: unknown): boolean {
  return isJsonObject(value) || (Array.isArray(value) && value.some(isNested))
}

function scalar(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}

function commaAfter(at: number, list: readonly unknown[]): 0 | 1 {
  return at < list.length - 1 ? 1 : 0
}

/** Numbers run on, as many as a line takes. */
function filled(items: readonly string[], start: string): string {
  const lines = [start]
  for (const [at, item] of items.entries()) {
    const piece = at < items.length - 1 ? `${item},` : item
    const line = lines.at(-1) ?? start
    const longer = line === start ? start + piece : `${line} ${piece}`
    if (columns(longer) <= WIDTH || line === start) lines[lines.length - 1] = longer
    else lines.push(start + piece)
  }
  return lines.join('\n')
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}

function columns(text: string): number {
  let width = 0
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}
