import type { Environment } from '@unified-latex/unified-latex-types'
import { takeArguments, type TexArguments } from './take-arguments.ts'
import { endLine, endParagraph, writeHeading } from './tex-lines.ts'
import { ENVIRONMENT_ARGUMENTS, HIDING, LISTS, TABLES } from './tex-macros.ts'
import { inlineText, type TexPage } from './tex-page.ts'
import { writeTable } from './tex-table.ts'
import { lookUp } from '../look-up.ts'

/** Writes what an environment holds, by what it is for. */
export function writeEnvironment(page: TexPage, { env, content }: Environment): void {
  if (HIDING.has(env)) return
  const columns = lookUp(TABLES, env)
  if (columns !== undefined) {
    return writeTable(page, content.slice(argumentsOf(content, columns).next))
  }
  if (env === 'rSection') return writeSection(page, content)
  const count = lookUp(ENVIRONMENT_ARGUMENTS, env) ?? 0
  const { next } = argumentsOf(content, count)
  if (LISTS.has(env)) return writeList(page, content.slice(next))
  endParagraph(page.to)
  page.visit(page, content.slice(next))
  endParagraph(page.to)
}

type Content = Environment['content']

function writeList(page: TexPage, content: Content): void {
  const { to } = page
  const { depth } = to
  endLine(to)
  to.depth = Math.max(depth, to.isEntry ? 1 : 0) + 1
  page.visit(page, content)
  endLine(to)
  to.depth = depth
  // What follows a list of its own is no part of its last point.
  if (depth === 0 && !to.isEntry) endParagraph(to)
}

/** `\begin{rSection}{Education}`, of the "medium length" résumé. */
function writeSection(page: TexPage, content: Content): void {
  const { groups, next } = argumentsOf(content, 1)
  writeHeading(page.to, 2, inlineText(page, groups[0]?.content ?? []))
  page.visit(page, content.slice(next))
}

/** What stands between the beginning of an environment and its text. */
function argumentsOf(content: Content, most: number): TexArguments {
  return takeArguments(content, -1, { most, hasOptions: true })
}
