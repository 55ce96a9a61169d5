import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { SCHEMA_TEXTS } from '#i18n/schema/schema-texts.ts'
import { emitJsonSchemas } from './emit-json-schemas.ts'

const SCHEMAS = emitJsonSchemas()
const ajv = new Ajv({ allowUnionTypes: true })
const VALIDATORS = new Map(SCHEMAS.map(([name, text]) => [name, ajv.compile(JSON.parse(text))]))

/** Real files with the name of their schema. */
const FILES = ['data', 'starter/data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.startsWith('schema'))
    .map((name) => ({ file: join(folder, name), schema: name.split(/[/\\]/u).at(-1) ?? '' })),
)

describe('JSON Schemas', () => {
  test.each(SCHEMAS)('data/schema/%s is up to date (else: npm run schema)', (name, content) => {
    const file = join('data/schema', name)
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(content)
  })

  test('none is left over', () => {
    expect(readdirSync('data/schema')).toEqual(SCHEMAS.map(([name]) => name).toSorted())
  })

  test('there is real data to compare with them, but for what only imports write', () => {
    const written = SCHEMAS.map(([name]) => name).filter(
      (name) => !['lab.json', 'imported-from.json'].includes(name),
    )
    expect(FILES.map(({ schema }) => schema)).toEqual(expect.arrayContaining(written))
  })

  test.each(FILES)('$file is valid', ({ file, schema }) => {
    const validate = VALIDATORS.get(schema)
    validate?.(JSON.parse(readFileSync(file, 'utf8')))
    expect(validate?.errors).toBeNull()
  })

  test.each(FILES)('$file is not valid with an unknown key', ({ file, schema }) => {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(VALIDATORS.get(schema)?.({ ...Object(data), titel: 'A' })).toBe(false)
  })

  test.each(SCHEMAS)('every description for %s is used', (name, content) => {
    const kind = name.replace('.json', '.')
    const texts = Object.entries(SCHEMA_TEXTS.en).filter(([key]) => key.startsWith(kind))
    expect(texts).not.toEqual([])
    expect(texts.filter(([, text]) => !content.includes(JSON.stringify(text)))).toEqual([])
  })

  test('every description for several files is used', () => {
    const all = SCHEMAS.map(([, content]) => content).join('')
    const texts = Object.entries(SCHEMA_TEXTS.en).filter(([key]) => key.startsWith('any.'))
    expect(texts.filter(([, text]) => !all.includes(JSON.stringify(text)))).toEqual([])
  })

  test.each([
    { what: 'a name in no language', schema: 'profile.json', data: { name: { aliases: ['A'] } } },
    { what: 'a text in no language', schema: 'site.json', data: { title: {} } },
    { what: 'a script', schema: 'site.json', data: { title: 'A', url: 'javascript:alert(1)' } },
    { what: 'a value not listed', schema: 'site.json', data: { title: 'A', defaultLocale: 'fr' } },
    { what: 'a colour by name', schema: 'site.json', data: { title: 'A', theme: { ink: 'red' } } },
    {
      what: 'a font in quotes',
      schema: 'site.json',
      data: { title: 'A', theme: { sans: ["'A'"] } },
    },
    { what: 'a missing key', schema: 'site.json', data: {} },
  ])('$schema refuses $what', ({ schema, data }) => {
    expect(VALIDATORS.get(schema)?.(data)).toBe(false)
  })
})
