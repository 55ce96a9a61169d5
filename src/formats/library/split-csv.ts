import type { LibraryRecord } from './library-record.ts'

/** The rows of a table with commas as records, by the names in its first row. A quotation mark is doubled inside of two. */
export function splitCsv(text: string): LibraryRecord[] {
  const rows = rowsOf(text.replace(/^\ufeff/u, ''))
  const [head, ...others] = rows
  if (head === undefined) return []
  return others.map(({ line, cells }) => ({
    line,
    fields: new Map(head.cells.map((name, at) => [name.trim(), [(cells[at] ?? '').trim()]])),
  }))
}

interface Row {
  line: number
  cells: string[]
}

const CELL = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n?|\n|$)/uy

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let row: Row = { line: 1, cells: [] }
  let line = 1
  const cell = new RegExp(CELL)
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex
    const groups = cell.exec(text)?.groups
    // What no cell can be, such as a lone quotation mark, is skipped up to the next comma.
    if (groups === undefined) {
      const next = text.indexOf(',', start)
      cell.lastIndex = next < 0 ? text.length : next + 1
      continue
    }
    const { quoted, plain = '', end = '' } = groups
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    line += text.slice(start, cell.lastIndex).split('\n').length - 1
    if (end === ',') continue
    if (row.cells.some((value) => value !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  if (row.cells.some((value) => value !== '')) rows.push(row)
  return rows
}
