import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { Picture } from '#core/schema/media.ts'
import { PersonName } from '#core/schema/person-name.ts'
import { ThemeColour } from '#core/schema/site.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { fileTitle, meaningOf } from './descriptions.ts'
import { FILE_SCHEMAS, type FileKind } from './file-schemas.ts'

/** What custom checks say in JSON Schema, by their code; the rest is left to `npm run check`. */
const CHECKS: Readonly<Record<string, JsonSchema>> = {
  url: { pattern: '^(?:https?://|mailto:|/|media/)\\S+$' },
  'media-path': { pattern: '^media/[^\\\\]+$' },
  'no-alt': {
    oneOf: [{ required: ['alt'] }, { required: ['decorative'] }],
  },
  'no-member': { anyOf: [{ required: ['id'] }, { required: ['name'] }] },
  'no-video': { oneOf: [{ required: ['src'] }, { required: ['url'] }] },
  'no-address': {
    anyOf: [{ required: ['url'] }, { required: ['label'] }, { required: ['picture'] }],
  },
  'empty-section': { anyOf: [{ required: ['text'] }, { required: ['entries'] }] },
  'amount-currency': { dependencies: { amount: ['currency'], currency: ['amount'] } },
  'site-url': { pattern: String.raw`^https?://[^?#"'<>\s]+$` },
  'no-language': { anyOf: [{ required: ['en'] }, { required: ['zh'] }] },
}

/** JSON Schemas (draft-07) of the files in `data/`, as `[file name, content]`, for completion in editors. */
export function emitJsonSchemas(): (readonly [name: string, content: string])[] {
  return FILE_KINDS.map((kind) => {
    const schema = { title: fileTitle(kind, 'en'), ...schemaOf(kind) }
    return [`${kind}.json`, `${JSON.stringify(describe(kind, schema), undefined, 2)}\n`]
  })
}

const FILE_KINDS = Object.keys(FILE_SCHEMAS).filter(isFileKind)

function schemaOf(kind: FileKind): JsonSchema {
  return toJsonSchema(FILE_SCHEMAS[kind], {
    target: 'draft-07',
    definitions: { LocalizedText, PersonName, Picture, ...(kind === 'site' && { ThemeColour }) },
    // Patterns of ours mean the same without their "u" flag; other losses are in CHECKS.
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const extra = 'message' in valibotAction ? CHECKS[String(valibotAction.message)] : undefined
      return valibotAction.type === 'check' && extra ? { ...jsonSchema, ...extra } : undefined
    },
  })
}

/** The schema with a description at every property whose key has a meaning. */
function describe(kind: FileKind, schema: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(schema)) return schema.map((part) => describe(kind, part, path))
  if (!isObject(schema)) return schema
  return mapValues(schema, (part, keyword) => {
    if (keyword !== 'properties' || !isObject(part)) return describe(kind, part, path)
    return mapValues(part, (property, key) => {
      const at = [...path, key]
      const described = describe(kind, property, at)
      const description = meaningOf(kind, at, 'en')
      return isObject(described) && description ? { description, ...described } : described
    })
  })
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFileKind(text: string): text is FileKind {
  return Object.hasOwn(FILE_SCHEMAS, text)
}
