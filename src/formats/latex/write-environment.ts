import type { TexNode } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { endLine, endParagraph, writeHeading } from './tex-lines.ts'
import { ENVIRONMENT_ARGUMENTS, HIDING, LISTS, TABLES } from './tex-macros.ts'
import { inlineText, type TexPage } from './tex-page.ts'
import { createTable, writeRows, type TexTable } from './tex-table.ts'
import { lookUp } from '../look-up.ts'

/** An environment that is being written. */
export interface OpenEnvironment {
  env: string
  /** Of lists around it. */
  depth: number
  table: TexTable | undefined
  /** Its arguments come first in its content. */
  awaitsArguments: boolean
}

/** Writes the content of an environment, by what it is for. */
export function writeEnvironment(page: TexPage, env: string, content: readonly TexNode[]): void {
  const open = beginEnvironment(page, env)
  writeInside(page, open, content)
  endEnvironment(page, open)
}

export function beginEnvironment(page: TexPage, env: string): OpenEnvironment {
  const { to } = page
  const table = lookUp(TABLES, env) === undefined ? undefined : createTable()
  const open = { env, depth: to.depth, table, awaitsArguments: true }
  if (LISTS.has(env)) {
    endLine(to)
    to.depth = Math.max(to.depth, to.isEntry ? 1 : 0) + 1
  } else if (isBlock(env)) endParagraph(to)
  return open
}

/** Writes the whole content of an environment, or the next part of it. */
export function writeInside(
  page: TexPage,
  open: OpenEnvironment,
  content: readonly TexNode[],
): void {
  const { env, table } = open
  if (HIDING.has(env)) return
  const from = open.awaitsArguments ? takeFirstArguments(page, env, content) : 0
  open.awaitsArguments = false
  if (table === undefined) page.visit(page, content.slice(from))
  else writeRows(page, table, content.slice(from))
}

export function endEnvironment({ to }: TexPage, { env, depth }: OpenEnvironment): void {
  if (LISTS.has(env)) {
    endLine(to)
    to.depth = depth
    // What follows a nested list is not part of its last item.
    if (depth === 0 && !to.isEntry) endParagraph(to)
  } else if (isBlock(env)) endParagraph(to)
}

/** What is between the start of an environment and its text; returns where the text begins. */
function takeFirstArguments(page: TexPage, env: string, content: readonly TexNode[]): number {
  // `\begin{rSection}{Education}`, of the "medium length" résumé.
  const isSection = env === 'rSection'
  const most = isSection ? 1 : (lookUp(TABLES, env) ?? lookUp(ENVIRONMENT_ARGUMENTS, env) ?? 0)
  const { groups, next } = takeArguments(content, -1, { most, hasOptions: true })
  if (isSection) writeHeading(page.to, 2, inlineText(page, groups[0]?.content ?? []))
  return next
}

function isBlock(env: string): boolean {
  return env !== 'rSection' && !HIDING.has(env) && lookUp(TABLES, env) === undefined
}
