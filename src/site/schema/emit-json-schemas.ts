import { toJsonSchema } from '@valibot/to-json-schema'
import type { JsonSchema } from '@valibot/to-json-schema'
import { PersonName } from '#core/schema/person-name.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { FILE_TITLES, KEY_DESCRIPTIONS } from './descriptions.ts'
import { FILE_SCHEMAS } from './file-schemas.ts'
import type { FileKind } from './file-schemas.ts'

/** What custom checks say in JSON Schema, by their code; the rest is left to `npm run check`. */
const CHECKS: Readonly<Record<string, JsonSchema>> = {
  url: { pattern: '^(?:https?://|mailto:|/)\\S+$' },
  'no-language': { anyOf: [{ required: ['en'] }, { required: ['zh'] }] },
}

/** JSON Schemas (draft-07) of the files in `data/`, as `[file name, content]`, for completion in editors. */
export function emitJsonSchemas(): (readonly [name: string, content: string])[] {
  return FILE_KINDS.map((kind) => {
    const schema = { title: FILE_TITLES[kind], ...schemaOf(kind) }
    return [`${kind}.json`, `${JSON.stringify(schema, describing(KEY_DESCRIPTIONS[kind]), 2)}\n`]
  })
}

const FILE_KINDS = Object.keys(FILE_SCHEMAS).filter(isFileKind)

function schemaOf(kind: FileKind): JsonSchema {
  return toJsonSchema(FILE_SCHEMAS[kind], {
    target: 'draft-07',
    definitions: { LocalizedText, PersonName },
    // Patterns of ours mean the same without their "u" flag; other losses are in CHECKS.
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const extra = 'message' in valibotAction ? CHECKS[String(valibotAction.message)] : undefined
      return valibotAction.type === 'check' && extra ? { ...jsonSchema, ...extra } : undefined
    },
  })
}

/** A replacer that gives a description to every property of a name that has one. */
function describing(descriptions: Readonly<Record<string, string>>) {
  return (parent: string, value: unknown): unknown => {
    if (parent !== 'properties' || !isObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, property]) => {
        const description = Object.hasOwn(descriptions, key) ? descriptions[key] : undefined
        return [key, isObject(property) && description ? { description, ...property } : property]
      }),
    )
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFileKind(text: string): text is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, text)
}
