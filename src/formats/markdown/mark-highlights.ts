import type { Inline } from '#core/bundle/rich-text.ts'

const MARK = '=='
// Only a pair is a mark: `a === b` is unchanged.
const MARKS = /(?<!=)(==)(?!=)/u

/**
 * Turns `==…==` among siblings into highlights; the marks touch what they enclose and may enclose
 * other spans. A mark without partner stays text.
 */
export function markHighlights(nodes: readonly Inline[]): Inline[] {
  const pieces = nodes
    .flatMap((node): Inline[] => (typeof node === 'string' ? node.split(MARKS) : [node]))
    .filter((piece) => piece !== '')
  const marked: Inline[] = []
  let opened = -1
  for (const [index, piece] of pieces.entries()) {
    if (piece !== MARK) {
      marked.push(piece)
    } else if (opened >= 0 && !isSpace(pieces[index - 1], -1)) {
      marked.push({ type: 'highlight', children: marked.splice(opened).slice(1) })
      opened = -1
    } else {
      if (!isSpace(pieces[index + 1], 0)) opened = marked.length
      marked.push(piece)
    }
  }
  return marked
}

function isSpace(piece: Inline | undefined, at: number): boolean {
  if (piece === undefined) return true
  return typeof piece === 'string' && /\s/u.test(piece.at(at) ?? ' ')
}
