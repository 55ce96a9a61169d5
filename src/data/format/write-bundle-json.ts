import { layoutJson } from '#core/json/layout-json.ts'
import { FILE_SCHEMAS, type FileKind } from '../schema/file-schemas.ts'
import { branchesOf, branchFor, entriesOf, isRecord, schemaAt } from '../validate/schema-parts.ts'
import type { Schema } from '../validate/schema-parts.ts'

/** The text of a file of the data folder: one order of keys and one layout for the same value. */
export function writeBundleJson(kind: FileKind, value: unknown): string {
  return layoutJson(inCanonicalOrder(FILE_SCHEMAS[kind], value))
}

/**
 * The value with its keys in the order of the schema, unknown ones last. Chinese names begin with the family
 * name, as they are written.
 */
function inCanonicalOrder(schema: Schema, value: unknown, name?: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => childInOrder(schema, value, at, item))
  }
  if (!isRecord(value)) return value
  const entries = entriesOf(branchFor(branchesOf(schema) ?? [], value) ?? schema) ?? {}
  const known = Object.keys(entries)
  const order = name === 'zh' ? known.toReversed() : known
  const keys = [...order, ...Object.keys(value).filter((key) => !known.includes(key))]
  return Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, childInOrder(schema, value, key, value[key])]),
  )
}

function childInOrder(
  schema: Schema,
  parent: unknown,
  step: string | number,
  child: unknown,
): unknown {
  const inner = schemaAt(schema, parent, [step])
  return inner === undefined ? child : inCanonicalOrder(inner, child, String(step))
}
