import { findDates } from '../homepage/text/read-date.ts'
import type { TexNode } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { breakLine, endParagraph, startPoint, write } from './tex-lines.ts'
import { BREAKS } from './tex-macros.ts'
import { inlineText, type TexPage } from './tex-page.ts'

/** A table that is being written, all of it at once or some rows after others. */
export interface TexTable {
  isBegun: boolean
  /** Some row has a date. */
  isDated: boolean
  /** So has the entry at work. */
  hasDate: boolean
}

export function createTable(): TexTable {
  return { isBegun: false, isDated: false, hasDate: false }
}

/** Rows of a table: those about one thing, up to the next date, as one entry. */
export function writeRows(page: TexPage, table: TexTable, content: readonly TexNode[]): void {
  const rows = rowsOf(content)
    .map((cells) => cells.map((cell) => inlineText(page, cell)).filter((text) => text !== ''))
    .filter((cells) => cells.length > 0)
  const dated = rows.map((cells) => findDates(cells.join(' | ')).length > 0)
  table.isDated ||= dated.includes(true)
  for (const [index, cells] of rows.entries()) {
    const isNext = !table.isDated || (table.hasDate && dated[index] === true)
    if (table.isBegun) startRow(page, isNext)
    table.hasDate = (table.hasDate && !(table.isBegun && isNext)) || dated[index] === true
    table.isBegun = true
    // "Languages & Python, C": a label and what it is about.
    write(page.to, cells.join(table.isDated || cells.length !== 2 ? ' | ' : ': '))
  }
}

function startRow({ to }: TexPage, isNext: boolean): void {
  if (!isNext) breakLine(to)
  else if (to.depth === 0) endParagraph(to)
  else startPoint(to)
}

function rowsOf(content: readonly TexNode[]): TexNode[][][] {
  const rows: TexNode[][][] = []
  let cells: TexNode[][] = []
  let cell: TexNode[] = []
  const endRow = (): void => {
    rows.push([...cells, cell])
    cells = []
    cell = []
  }
  for (let at = 0; at < content.length; at += 1) {
    const node = content[at]
    if (node?.type === 'macro' && BREAKS.has(node.content)) {
      at = takeArguments(content, at, { most: 0, hasOptions: true }).next - 1
      endRow()
    } else if (node?.type === 'string' && node.content === '&') {
      cells.push(cell)
      cell = []
    } else if (node !== undefined) cell.push(node)
  }
  endRow()
  return rows
}
