import { spend } from '../budget.ts'
import { giveTree } from './give-tree.ts'
import { prepareTex, sourceOfGroup, type TexNode } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { reportTooMuch, type Definition, type TexPage } from './tex-page.ts'
import { findSpans } from './tex-spans.ts'

const DEFINING: ReadonlySet<string> = new Set([
  'newcommand',
  'renewcommand',
  'providecommand',
  'DeclareRobustCommand',
  'def',
])
const MAX_LENGTH = 20_000
const MAX_DEPTH = 20

export function isDefining(name: string): boolean {
  return DEFINING.has(name)
}

/** Keeps what `\newcommand{\x}[1]{…}` or `\def\x#1{…}` at `at` defines; returns where the text continues. */
export function define(page: TexPage, nodes: readonly TexNode[], at: number): number {
  let next = at + 1
  while (isBetween(nodes[next])) next += 1
  const node = nodes[next]
  const named = node?.type === 'group' ? node.content[0] : node
  if (named?.type !== 'macro') return next
  let parameters = ''
  for (next += 1; isBetween(nodes[next]); next += 1) parameters += textOf(nodes[next])
  const body = nodes[next]
  if (body?.type !== 'group') return next
  const count = Number(/\[(\d)\]/u.exec(parameters)?.[1] ?? parameters.match(/#/gu)?.length ?? 0)
  page.definitions.set(named.content, { count, body: sourceOfGroup(body, page.tree) })
  return next + 1
}

/** Writes the expansion of a macro of the file; returns where the text continues. */
export function expand(
  page: TexPage,
  { count, body }: Definition,
  nodes: readonly TexNode[],
  at: number,
): number {
  const { groups, next } = takeArguments(nodes, at, { most: count, hasOptions: count > 0 })
  const given = groups.map((group) => sourceOfGroup(group, page.tree))
  const source = body.replace(/#(\d)/gu, (_, digit: string) => given[Number(digit) - 1] ?? '')
  const isWritten =
    mayExpand(page, source) &&
    giveTree({ text: prepareTex(source), line: 1 }, page.budget, (tree) => {
      page.visit({ ...page, tree, expansions: page.expansions + 1 }, tree.nodes)
    })
  if (!isWritten) reportTooMuch(page, source)
  return count === 0 ? at + 1 : next
}

/** False where the text of a macro, or the macros around it, are too much. */
function mayExpand({ budget, expansions }: TexPage, source: string): boolean {
  if (expansions >= MAX_DEPTH || source.length >= MAX_LENGTH) return false
  if (!spend(budget.expansions, 1) || !spend(budget.expanded, source.length)) return false
  return findSpans(source) !== undefined
}

function isBetween(node: TexNode | undefined): boolean {
  return node?.type === 'string' || node?.type === 'whitespace' || node?.type === 'comment'
}

function textOf(node: TexNode | undefined): string {
  return node?.type === 'string' ? node.content : ''
}
