import { MAX_TEXT } from '#core/schema/text.ts'
import type { Report } from '../report.ts'
import { scanFields, type WrittenField } from './scan-fields.ts'
import type { Chunk } from './split-entries.ts'

/** Definitions that use definitions that use definitions: as deep as anyone goes, and a little deeper. */
const MAX_DEPTH = 50

/** The value of an `@string` with everything it uses expanded; undefined if that is too long or refers to itself. */
export type ExpandString = (name: string) => string | undefined

/**
 * Expands the `@string` definitions of a file here, and not in the parser: five of them, each ten times the one
 * before, are a million characters. Definitions that are too long or too deep are reported.
 */
export function expandStrings(chunks: readonly Chunk[], report: Report): ExpandString {
  const definitions = new Map<string, { chunk: Chunk; field: WrittenField }>()
  for (const chunk of chunks) {
    const [field] = scanFields(chunk.text).fields
    if (field !== undefined) definitions.set(field.name, { chunk, field })
  }
  const expanded = new Map<string, string | undefined>()

  function expand(name: string, depth: number): string | undefined {
    if (expanded.has(name)) return expanded.get(name)
    const definition = definitions.get(name)
    if (definition === undefined) return undefined
    // A definition that uses itself has no value.
    expanded.set(name, undefined)
    const value = depth > MAX_DEPTH ? undefined : valueOf(definition.field, depth)
    if (value === undefined)
      report('too-much', definition.chunk.text, { line: definition.chunk.line })
    expanded.set(name, value)
    return value
  }

  function valueOf({ parts }: WrittenField, depth: number): string | undefined {
    const values: string[] = []
    let length = 0
    for (const { text, isBare } of parts) {
      const name = text.toLowerCase()
      const value = isBare && definitions.has(name) ? expand(name, depth + 1) : text
      length += value?.length ?? 0
      if (value === undefined || length > MAX_TEXT) return undefined
      values.push(value)
    }
    return values.join(' # ')
  }

  return (name) => expand(name.toLowerCase(), 0)
}
