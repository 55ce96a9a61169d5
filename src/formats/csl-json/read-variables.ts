import { plainText } from '../bibliography/plain-text.ts'
import type { SourceItem } from './source-item.ts'

/** Identifiers and URLs, which are kept as is: they contain no markup. */
const CODES: ReadonlySet<string> = new Set(['id', 'DOI', 'URL'])

/**
 * The variables of an item, by a table of their names in a format: the first that is not empty counts. Markup that parsers
 * and publishers put into texts is removed.
 */
export function readVariables<V extends keyof SourceItem>(
  names: Readonly<Record<V, readonly string[]>>,
  textOf: (name: string) => string,
): Partial<Record<V, string>> {
  const texts = Object.entries<readonly string[]>(names).map(([variable, candidates]) => {
    const plain = candidates.map((name) => {
      const text = textOf(name)
      return CODES.has(variable) ? text : plainText(text)
    })
    return [variable, plain.find((text) => text !== '') ?? '']
  })
  return Object.fromEntries(texts) as Partial<Record<V, string>>
}
