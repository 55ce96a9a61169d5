import type { PageLine } from '../homepage/text/page-line.ts'
import { HARD_BREAK } from '../homepage/text/page-line.ts'
import type { ProfileFacts } from '../homepage/entries/profile-facts.ts'
import type { Report } from '../report.ts'
import type { TexNode, TexTree } from './parse-tex.ts'
import type { TexBudget } from './tex-budget.ts'
import { createLines, endLine, type TexLines } from './tex-lines.ts'

/** A macro defined in the file: its number of arguments, what the first is where it is left out, and its body. */
export type Definition = { count: number; fallback?: string | undefined; body: string }

/** An environment defined in the file: its number of arguments, and whether its content is a list. */
export type OwnEnvironment = { count: number; isList: boolean }

/** What is shared while a page is written. */
export type TexPage = {
  to: TexLines
  tree: TexTree
  definitions: Map<string, Definition>
  environments: Map<string, OwnEnvironment>
  facts: ProfileFacts
  report: Report
  /** The lines of another file, where the folder has it. */
  include: (name: string) => readonly PageLine[] | undefined
  /** What may still be parsed and written: a macro may call itself. */
  budget: TexBudget
  /** How many macros are being expanded, one inside another; their lines are the outermost one's. */
  expansions: number
  /** Writes nodes; kept here because macros contain text that contains macros. */
  visit: (page: TexPage, nodes: readonly TexNode[]) => void
}

/** Nodes as one text, breaks in it marked. */
export function inlineText(page: TexPage, nodes: readonly TexNode[]): string {
  const to = { ...createLines(page.to.file), line: page.to.line }
  page.visit({ ...page, to }, nodes)
  endLine(to)
  return to.lines
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(HARD_BREAK)
}

/** Reports once where the budget of a document has been spent, and at which text. */
export function reportTooMuch({ budget, report, to }: TexPage, found: string): void {
  if (budget.isReported) return
  budget.isReported = true
  report('too-much', found, to)
}

export function reportUnread({ report, to }: TexPage, found: string): void {
  report('not-understood', found, to)
}
