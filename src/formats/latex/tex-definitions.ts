import { spend } from '../budget.ts'
import { parseTex, sourceOfGroup, type TexNode, type TexTree } from './parse-tex.ts'
import { takeArguments } from './take-arguments.ts'
import { tellTooMuch, type Definition, type TexPage } from './tex-page.ts'

const DEFINING: ReadonlySet<string> = new Set([
  'newcommand',
  'renewcommand',
  'providecommand',
  'DeclareRobustCommand',
  'def',
])
const LONGEST = 20_000
const DEEPEST = 20

export function isDefining(name: string): boolean {
  return DEFINING.has(name)
}

/** Keeps what `\newcommand{\x}[1]{…}` or `\def\x#1{…}` at `at` defines; where the text goes on. */
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

/** Writes what stands for a macro of the file; where the text goes on. */
export function expand(
  page: TexPage,
  { count, body }: Definition,
  nodes: readonly TexNode[],
  at: number,
): number {
  const { groups, next } = takeArguments(nodes, at, { most: count, hasOptions: count > 0 })
  const given = groups.map((group) => sourceOfGroup(group, page.tree))
  const source = body.replace(/#(\d)/gu, (_, digit: string) => given[Number(digit) - 1] ?? '')
  const tree = parsedOnce(page, source)
  if (tree === undefined) tellTooMuch(page, source)
  else page.visit({ ...page, tree, expansions: page.expansions + 1 }, tree.nodes)
  return count === 0 ? at + 1 : next
}

/** Undefined where the text of a macro, or the macros before it, are too much. */
function parsedOnce(
  { budget, expanded, expansions }: TexPage,
  source: string,
): TexTree | undefined {
  if (!spend(budget.expansions, 1) || expansions >= DEEPEST || source.length >= LONGEST)
    return undefined
  if (!expanded.has(source)) {
    const canParse = spend(budget.characters, source.length)
    expanded.set(source, canParse ? parseTex(source) : undefined)
  }
  return expanded.get(source)
}

function isBetween(node: TexNode | undefined): boolean {
  return node?.type === 'string' || node?.type === 'whitespace' || node?.type === 'comment'
}

function textOf(node: TexNode | undefined): string {
  return node?.type === 'string' ? node.content : ''
}
