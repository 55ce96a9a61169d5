import type { Publication } from '#core/schema/publication.ts'

/** The letters by which GB/T 7714 tells what a work is; `/OL` behind them says that it is online. */
const TYPES: Readonly<Record<string, Publication['type']>> = {
  J: 'article-journal',
  C: 'paper-conference',
  D: 'thesis',
  M: 'book',
  R: 'report',
  P: 'patent',
}

const MARK = /\s*\[(?<letter>[JCDMRP])(?:\/OL)?\]\s*$/u

/**
 * The title without the mark behind it, and what that says.
 *
 * @example takeTypeMark('读表研究[J]') // { title: '读表研究', type: 'article-journal' }
 */
export function takeTypeMark(title: string): {
  title: string
  type: Publication['type'] | undefined
} {
  const letter = MARK.exec(title)?.groups?.['letter'] ?? ''
  return { title: title.replace(MARK, ''), type: TYPES[letter] }
}
