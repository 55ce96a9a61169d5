import type { LibraryRecord } from './library-record.ts'

/** How a format of one field a line marks fields and records. */
export interface LineFormat {
  /** A line that begins a field: its groups `name` and `value`. */
  field: RegExp
  /** The field that begins a record. */
  begin: string
  /** What a line without a field does to one of these: it is one more value of it. Of any other it continues the value. */
  listed?: ReadonlySet<string>
  /** Fields of the file, which end or frame records. */
  around?: ReadonlySet<string>
}

/** The records of a text, and what is in none of them. */
export function splitLines(
  text: string,
  { field, begin, listed = new Set(), around = new Set() }: LineFormat,
): { records: LibraryRecord[]; outside: { line: number; text: string }[] } {
  const records: { line: number; fields: Map<string, string[]> }[] = []
  const outside: { line: number; text: string }[] = []
  let current: Map<string, string[]> | undefined
  let last = ''
  for (const [at, written] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const { name, value = '' } = field.exec(written)?.groups ?? {}
    if (name !== undefined && around.has(name)) {
      current = undefined
      continue
    }
    if (name === begin) {
      current = new Map()
      records.push({ line: at + 1, fields: current })
    }
    const rest = written.trim()
    if (rest === '') continue
    if (current === undefined) outside.push({ line: at + 1, text: written })
    else if (name !== undefined) {
      last = name
      const values = current.get(name) ?? []
      values.push(value.trim())
      current.set(name, values)
    } else goOn(current, last, { rest, isOwn: listed.has(last) })
  }
  return { records, outside }
}

function goOn(
  fields: Map<string, string[]>,
  name: string,
  { rest, isOwn }: { rest: string; isOwn: boolean },
): void {
  const values = fields.get(name) ?? []
  const before = (isOwn ? undefined : values.pop()) ?? ''
  const isHan = /\p{Script=Han}$/u.test(before.slice(-2)) && /^\p{Script=Han}/u.test(rest)
  values.push(before === '' ? rest : before + (isHan ? '' : ' ') + rest)
  fields.set(name, values)
}
