import { findDates } from '../homepage/read-date.ts'
import type { TexNode } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { breakLine, endParagraph, startPoint, write } from './tex-lines.ts'
import { BREAKS } from './tex-macros.ts'
import { inlineText, type TexPage } from './tex-page.ts'

/** Rows of a table: those about one thing, up to the next date, as one entry. */
export function writeTable(page: TexPage, content: readonly TexNode[]): void {
  const rows = rowsOf(content)
    .map((cells) => cells.map((cell) => inlineText(page, cell)).filter((text) => text !== ''))
    .filter((cells) => cells.length > 0)
  const dated = rows.map((cells) => findDates(cells.join(' | ')).length > 0)
  const isDated = dated.includes(true)
  let hasDate = false
  for (const [index, cells] of rows.entries()) {
    const isNext: boolean = index > 0 && (!isDated || (hasDate && dated[index] === true))
    if (isNext && page.to.depth === 0) endParagraph(page.to)
    else if (isNext) startPoint(page.to)
    else if (index > 0) breakLine(page.to)
    hasDate = (hasDate && !isNext) || dated[index] === true
    // "Languages & Python, C": a label and what it is about.
    write(page.to, cells.join(isDated || cells.length !== 2 ? ' | ' : ': '))
  }
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
