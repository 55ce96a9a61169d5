import { dirname, join } from 'node:path/posix'

/** Code by its path in the project, with slashes. */
export type Sources = ReadonlyMap<string, string>

/** Imports of files in `src`, of values and of types: `from '…'`, `import '…'`, `import('…')`. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'(?<path>[.#][^'?]+)/gu

/**
 * Folders that import each other, in one step or in many, each such knot sorted. A folder is one in a room, such as
 * `src/core/search`; a file that is in the room itself stands for itself.
 */
export function findFolderCycles(sources: Sources): string[][] {
  const graph = new Map<string, Set<string>>()
  for (const [file, code] of sources) {
    const from = folderOf(file)
    const targets = graph.get(from) ?? new Set()
    for (const target of importsOf(file, code))
      if (folderOf(target) !== from) targets.add(folderOf(target))
    graph.set(from, targets)
  }
  const reached = new Map([...graph.keys()].map((folder) => [folder, reachable(graph, folder)]))
  const knots = [...reached].flatMap(([folder, others]) => {
    if (!others.has(folder)) return []
    return [[...others].filter((other) => reached.get(other)?.has(folder)).toSorted()]
  })
  return [...new Map(knots.map((knot) => [knot.join(), knot])).values()]
}

function importsOf(file: string, code: string): string[] {
  return [...code.matchAll(IMPORT)].map(({ groups }) => {
    const path = groups?.['path'] ?? ''
    return path.startsWith('#') ? `src/${path.slice(1)}` : join(dirname(file), path)
  })
}

function folderOf(file: string): string {
  return file.split('/').slice(0, 3).join('/')
}

/** Everything that can be reached from a folder; itself only by way of others. */
function reachable(graph: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const found = new Set<string>()
  const open = [...(graph.get(from) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(graph.get(next) ?? []))
  }
  return found
}
