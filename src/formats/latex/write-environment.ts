import type { TexNode } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { endLine, endParagraph, writeHeading } from './tex-lines.ts'
import {
  ENTRIES,
  ENVIRONMENT_ARGUMENTS,
  HEADING_NAME,
  HIDING,
  LISTS,
  TABLES,
} from './tex-macros.ts'
import { isEntryLike, writeEntry } from './write-entry.ts'
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
  if (isListOf(page, env)) {
    endLine(to)
    // A list of one's own writes its entry first.
    if (!page.environments.has(env)) openListIn(to)
  } else if (isBlock(env)) endParagraph(to)
  return open
}

function openListIn(to: TexPage['to']): void {
  to.depth = Math.max(to.depth, to.isEntry ? 1 : 0) + 1
}

function isListOf({ environments }: TexPage, env: string): boolean {
  return LISTS.has(env) || environments.get(env)?.isList === true
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

export function endEnvironment(page: TexPage, { env, depth }: OpenEnvironment): void {
  const { to } = page
  if (isListOf(page, env) || env === 'rubric') {
    endLine(to)
    to.depth = depth
    // What follows a nested list is not part of its last item.
    if (depth === 0 && !to.isEntry) endParagraph(to)
  } else if (isBlock(env)) endParagraph(to)
}

/** What is between the start of an environment and its text; returns where the text begins. */
function takeFirstArguments(page: TexPage, env: string, content: readonly TexNode[]): number {
  const known = lookUp(TABLES, env) ?? lookUp(ENVIRONMENT_ARGUMENTS, env)
  if (known !== undefined || LISTS.has(env))
    return takeArguments(content, -1, { most: known ?? 0, hasOptions: true }).next
  // `\begin{rSection}{Education}`, of the "medium length" résumé.
  const heading = HEADING_NAME.exec(env)
  if (heading !== null) {
    const { groups, next } = takeArguments(content, -1, { most: 1, hasOptions: true })
    const depth = heading.groups?.['sub']?.length ?? 0
    if (groups.length > 0 && depth === 0)
      writeHeading(page.to, 2, inlineText(page, groups[0]?.content ?? []))
    // CurVe: what is in a rubric is its entries, whatever paragraphs they have.
    if (env === 'rubric') page.to.depth = 1
    if (groups.length > 0 && depth === 0) return next
  }
  return takeOwnArguments(page, env, content)
}

/** `\begin{position}{Engineer}{2020 – 2022}` begins an entry, about which its content says more. */
function takeOwnArguments(page: TexPage, env: string, content: readonly TexNode[]): number {
  const own = page.environments.get(env)
  const { groups, next } = takeArguments(content, -1, { most: own?.count ?? 9, hasOptions: true })
  if (groups.length > 1 && (isEntryLike(page, groups) || `${env}/${groups.length}` in ENTRIES))
    writeEntry(page, env, groups)
  if (own?.isList === true) openListIn(page.to)
  return groups.length > 1 || own !== undefined ? next : 0
}

function isBlock(env: string): boolean {
  return !HEADING_NAME.test(env) && !HIDING.has(env) && lookUp(TABLES, env) === undefined
}
