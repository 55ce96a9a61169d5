import type { TexGroup, TexNode } from './parse-tex.ts'

/** What follows a macro: groups in braces, options in brackets, and where the text continues. */
export type TexArguments = {
  groups: readonly TexGroup[]
  options: readonly (readonly TexNode[])[]
  next: number
}

/** How many groups a macro takes at most, and whether an option may precede them. */
export type Arity = { most: number; hasOptions: boolean }

/** More nodes than an option has: an unclosed bracket is not an option. */
const MAX_OPTION = 400

const ANY: Arity = { most: Number.POSITIVE_INFINITY, hasOptions: true }

/** The arguments after the macro at `at`, at most to the end of the paragraph. */
export function takeArguments(
  nodes: readonly TexNode[],
  at: number,
  { most, hasOptions }: Arity = ANY,
): TexArguments {
  const groups: TexGroup[] = []
  const options: TexNode[][] = []
  let next = at + 1
  if (hasOptions && isString(nodes[next], '*')) next += 1
  for (let start = afterSpace(nodes, next); ; start = afterSpace(nodes, next)) {
    const node = nodes[start]
    if (node?.type === 'group' && groups.length < most) {
      groups.push(node)
      next = start + 1
    } else if (hasOptions && groups.length === 0 && isString(node, '[')) {
      const option = nodes.slice(start + 1, start + MAX_OPTION)
      const length = option.findIndex((other) => isString(other, ']'))
      if (length < 0) break
      options.push(option.slice(0, length))
      next = start + length + 2
    } else break
  }
  return { groups, options, next }
}

/** Where the text continues after `\hangindent=2em`, of which the macro is at `at`. */
export function afterAssignment(nodes: readonly TexNode[], at: number): number {
  let next = at + 1
  let value = ''
  for (let node = nodes[next]; node?.type === 'string'; node = nodes[next]) {
    const longer = value + node.content
    if (!ASSIGNED.test(longer)) break
    value = longer
    next += 1
  }
  // `=\parindent`
  return value.endsWith('=') && nodes[next]?.type === 'macro' ? next + 1 : next
}

const ASSIGNED = /^=?-?[\d.]{0,10}[a-z]{0,2}$/u

function isString(node: TexNode | undefined, text: string): boolean {
  return node?.type === 'string' && node.content === text
}

function afterSpace(nodes: readonly TexNode[], start: number): number {
  let at = start
  while (nodes[at]?.type === 'whitespace' || nodes[at]?.type === 'comment') at += 1
  return at
}
