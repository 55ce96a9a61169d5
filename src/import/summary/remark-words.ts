import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import { BETWEEN_PIECES, type Remark } from './remark.ts'

type OfProblem = Exclude<Remark['code'], 'left-out' | 'skipped'> | 'part' | 'expected'

/** What a remark says, as the name of a text behind `import.`, with what it is filled with. */
export interface RemarkWords {
  name: 'left-out' | 'source-binary' | `problem.${OfProblem}`
  params: DiagnosticParams
}

/** The sentence of a remark but for files that were skipped, whose failures have sentences of their own. */
export function wordsOfRemark({ kind, code, found, expected, author }: Remark): RemarkWords {
  if (expected !== undefined) return { name: 'problem.expected', params: { expected } }
  if (code === 'left-out') return { name: code, params: {} }
  if (code === 'skipped') return { name: 'source-binary', params: { path: found } }
  const isPart = code === 'not-understood' && kind === 'review'
  const params = author === undefined ? { found } : { found, author: author.name }
  return { name: `problem.${isPart ? 'part' : code}`, params }
}

/** Codes whose sentence has what was found in it. */
const SAYS_ALL: ReadonlySet<Remark['code']> = new Set(['no-owner', 'unknown-owner', 'skipped'])

/** The text to show beside the sentence; empty where the sentence has it. What was private is named by its kind. */
export function foundOfRemark(
  { code, found }: Remark,
  nameOfKind: (kind: string) => string,
): string {
  if (SAYS_ALL.has(code)) return ''
  if (code !== 'private') return found
  return found.split(BETWEEN_PIECES).map(nameOfKind).join(BETWEEN_PIECES)
}

/** Remarks of one part with the same sentence. */
export function groupsOfRemarks(remarks: readonly Remark[]): Remark[][] {
  const groups = Map.groupBy(
    remarks,
    ({ kind, part, code, expected = '' }) => `${kind} ${part} ${code} ${expected}`,
  )
  return [...groups.values()]
}
