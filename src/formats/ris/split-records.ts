/** A record: values by tag, in order. */
export interface RisRecord {
  line: number
  tags: ReadonlyMap<string, readonly string[]>
}

/** A record at work: each value in the lines that it is written on. */
interface OpenRecord {
  line: number
  tags: Map<string, string[][]>
}

const TAGGED = /^\s*(?<tag>[A-Z][A-Z0-9]) {0,2}-(?: (?<value>.*))?$/u

/**
 * Records of a RIS file. A line without a tag continues the one before; a record without its end ends where the
 * next begins. `outside` is what is in no record, `unended` the last record if the file breaks off in it.
 */
export function splitRecords(text: string): {
  records: RisRecord[]
  outside: { line: number; text: string }[]
  unended?: RisRecord
} {
  const records: OpenRecord[] = []
  let current: OpenRecord | undefined
  let values: string[][] = []
  const outside: { line: number; text: string }[] = []
  for (const [at, line] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const { tag, value = '' } = TAGGED.exec(line)?.groups ?? {}
    if (tag === 'TY') {
      current = { line: at + 1, tags: new Map() }
      records.push(current)
    }
    if (tag === 'ER') current = undefined
    else if (current === undefined) {
      if (line.trim() !== '') outside.push({ line: at + 1, text: line })
    } else if (tag !== undefined) {
      values = current.tags.get(tag) ?? []
      current.tags.set(tag, values)
      values.push([value.trim()])
    } else if (line.trim() !== '') goOn(values, line.trim())
  }
  const last = records.at(-1)
  const isUnended = current !== undefined && last !== undefined
  return { records: records.map(closed), outside, ...(isUnended && { unended: closed(last) }) }
}

function goOn(values: string[][], line: string): void {
  const last = values.at(-1)
  if (last === undefined) values.push([line])
  else last.push(line)
}

function closed({ line, tags }: OpenRecord): RisRecord {
  const joined = [...tags].map(([tag, values]): [string, string[]] => [
    tag,
    values.map((lines) => lines.join(' ').trim()),
  ])
  return { line, tags: new Map(joined) }
}
