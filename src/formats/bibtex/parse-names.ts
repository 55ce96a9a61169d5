import type { SourceName } from '../bibliography/read-authors.ts'
import { NAMES_AT_ONCE } from './list-names.ts'
import { nameOf, readLibrary } from './read-library.ts'

interface ParsedNames {
  names: SourceName[]
  /** What was not understood in the names. */
  unclear: string[]
}

/** The names of a list, in order; those that are not simple go to the parser a few hundred at a time. */
export function parseNames(list: readonly (SourceName | string)[]): ParsedNames {
  const written = list.filter((name) => typeof name === 'string')
  const parsed: SourceName[][] = []
  const unclear: string[] = []
  for (let from = 0; from < written.length; from += NAMES_AT_ONCE) {
    const group = written.slice(from, from + NAMES_AT_ONCE)
    const together = parseGroup(group)
    const isSound = together.names.length === group.length && together.unclear.length === 0
    // Parsing them one by one shows which name is broken.
    const results = isSound ? [together] : group.map((name) => parseGroup([name]))
    parsed.push(
      ...results.flatMap(({ names }) => (isSound ? names.map((name) => [name]) : [names])),
    )
    unclear.push(...results.flatMap((result) => result.unclear))
  }
  let next = 0
  const names = list.flatMap((name) => (typeof name === 'string' ? (parsed[next++] ?? []) : [name]))
  return { names, unclear }
}

function parseGroup(written: readonly string[]): ParsedNames {
  const read = readLibrary(`@misc{x, author = {${written.join(' and ')}}}`, '')
  const [entry] = read?.entries ?? []
  const creators = entry?.fields.author
  if (read === undefined || creators === undefined) return { names: [], unclear: [...written] }
  return {
    names: creators.map((creator) => nameOf(creator, read.restore)),
    unclear: [...read.errors.map(({ error }) => error), ...read.unknown],
  }
}
