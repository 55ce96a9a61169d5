import { spend } from '../budget.ts'
import { giveTree } from './give-tree.ts'
import { prepareTex, sourceOfGroup, type TexNode } from './parse-tex.ts'
import { takeArguments, type TexArguments } from './take-arguments.ts'
import { reportTooMuch, type Definition, type TexPage } from './tex-page.ts'
import { findSpans } from './tex-spans.ts'

const DEFINING: ReadonlySet<string> = new Set([
  'newcommand',
  'renewcommand',
  'providecommand',
  'DeclareRobustCommand',
  'def',
])
const DEFINING_ENVIRONMENT: ReadonlySet<string> = new Set(['newenvironment', 'renewenvironment'])
const LIST =
  /\\begin\s*\{(?:itemize|enumerate|description|list|compactitem|compactenum|etaremune)\}|\\list\b/u
const MAX_LENGTH = 20_000
const MAX_DEPTH = 20

export function isDefining(name: string): boolean {
  return DEFINING.has(name) || DEFINING_ENVIRONMENT.has(name)
}

/** True for the macro of CurVe that holds who the CV is about. */
export function isHeader(name: string): boolean {
  return name === 'leftheader'
}

/** `\leftheader{…}` is written where `\makeheaders[c]` is. */
export function defineHeader({ definitions, tree }: TexPage, { groups }: TexArguments): void {
  const [group] = groups
  if (group === undefined) return
  definitions.set('makeheaders', { count: 1, fallback: '', body: sourceOfGroup(group, tree) })
}

/** Keeps what `\newcommand{\x}[1]{…}`, `\def\x#1{…}` or `\newenvironment{x}[1]{…}{…}` at `at` defines; returns where the text continues. */
export function define(page: TexPage, nodes: readonly TexNode[], at: number): number {
  const macro = nodes[at]
  if (macro?.type === 'macro' && DEFINING_ENVIRONMENT.has(macro.content))
    return defineEnvironment(page, nodes, at)
  let next = at + 1
  while (isBetween(nodes[next])) next += 1
  const node = nodes[next]
  const named = node?.type === 'group' ? node.content[0] : node
  if (named?.type !== 'macro') return next
  const { parameters, end } = parametersAt(nodes, next + 1)
  const body = nodes[end]
  if (body?.type !== 'group') return end
  page.definitions.set(named.content, {
    ...countOf(parameters),
    body: sourceOfGroup(body, page.tree),
  })
  return end + 1
}

function defineEnvironment(page: TexPage, nodes: readonly TexNode[], at: number): number {
  let next = at + 1
  while (isBetween(nodes[next])) next += 1
  const named = nodes[next]
  if (named?.type !== 'group') return next
  const { parameters, end } = parametersAt(nodes, next + 1)
  const begin = nodes[end]
  if (begin?.type !== 'group') return end
  const isList = LIST.test(sourceOfGroup(begin, page.tree))
  const { count } = countOf(parameters)
  page.environments.set(sourceOfGroup(named, page.tree), { count, isList })
  let last = end + 1
  while (isBetween(nodes[last])) last += 1
  return nodes[last]?.type === 'group' ? last + 1 : last
}

/** `[2][none]` or `#1#2`, and where the body begins. */
function parametersAt(
  nodes: readonly TexNode[],
  start: number,
): { parameters: string; end: number } {
  let parameters = ''
  let end = start
  for (; isBetween(nodes[end]); end += 1) parameters += textOf(nodes[end])
  return { parameters, end }
}

function countOf(parameters: string): Omit<Definition, 'body'> {
  const [, count, fallback] = /\[(\d)\](?:\[([^\]]*)\])?/u.exec(parameters) ?? []
  return { count: Number(count ?? parameters.match(/#/gu)?.length ?? 0), fallback }
}

/** Writes the expansion of a macro of the file; returns where the text continues. */
export function expand(
  page: TexPage,
  { count, fallback, body }: Definition,
  nodes: readonly TexNode[],
  at: number,
): number {
  const most = fallback === undefined ? count : count - 1
  const { groups, options, next } = takeArguments(nodes, at, { most, hasOptions: count > 0 })
  const written = groups.map((group) => sourceOfGroup(group, page.tree))
  const [option] = options
  const first = option === undefined ? fallback : sourceOfNodes(option, page)
  const given = fallback === undefined ? written : [first ?? '', ...written]
  const source = body.replace(/#(\d)/gu, (_, digit: string) => given[Number(digit) - 1] ?? '')
  const isWritten =
    mayExpand(page, source) &&
    giveTree({ text: prepareTex(source), line: 1 }, page.budget, (tree) => {
      page.visit({ ...page, tree, expansions: page.expansions + 1 }, tree.nodes)
    })
  if (!isWritten) reportTooMuch(page, source)
  return count === 0 ? at + 1 : next
}

function sourceOfNodes(nodes: readonly TexNode[], { tree }: TexPage): string {
  const [start, end] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset]
  return tree.text.slice(start ?? 0, end ?? 0)
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
