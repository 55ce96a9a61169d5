import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** A regular expression and where it is written. */
export interface WrittenRegexp {
  file: string
  line: number
  source: string
  flags: string
}

type Node = Readonly<Record<string, unknown>> & { type: string }

/** The literals of a file. */
export function findLiterals(file: string, code: string): WrittenRegexp[] {
  return nodesOf(parse(file, code)).flatMap((node) => {
    const regex = node['regex'] as { pattern: string; flags: string } | undefined
    if (node.type !== 'Literal' || !regex) return []
    return [{ file, line: lineOf(node, code), source: regex.pattern, flags: regex.flags }]
  })
}

/** The lines on which a file makes expressions of strings. A copy of an expression (`new RegExp(KNOWN)`) is none. */
export function findConstructions(file: string, code: string): number[] {
  return nodesOf(parse(file, code))
    .filter((node) => node.type === 'NewExpression' || node.type === 'CallExpression')
    .filter((node) => (node['callee'] as Node)['name'] === 'RegExp')
    .filter((node) => {
      const args = node['arguments'] as readonly Node[]
      return args.length !== 1 || args[0]?.type !== 'Identifier'
    })
    .map((node) => lineOf(node, code))
}

/** The expressions that files make while they are loaded, recorded in a process of its own. */
export function recordConstructions(files: readonly string[]): WrittenRegexp[] {
  const recorder = fileURLToPath(new URL('record-regexps.ts', import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [recorder, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as WrittenRegexp[]
}

function parse(file: string, code: string): unknown {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`)
  return program
}

function lineOf(node: Node, code: string): number {
  return code.slice(0, Number(node['start'])).split('\n').length
}

function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = []
  const pending: unknown[] = [value]
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('type' in next) nodes.push(next as Node)
    const values: unknown[] = Object.values(next)
    pending.push(...values)
  }
  return nodes
}
