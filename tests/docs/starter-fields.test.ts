import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { MEMBER_ROLES } from '#core/schema/member.ts'
import { PROJECT_KINDS } from '#core/schema/project.ts'

type Json = Readonly<Record<string, unknown>>

/** What the starter leaves to whoever makes a site of it, with the reason. */
const LEFT_OUT: readonly (readonly [fields: RegExp, reason: string])[] = [
  [/^site\.(?:url|repository)$/u, 'known once the site is published; the workflow sets the first'],
  [/^site\.schema$/u, 'written where the data has been migrated'],
  [
    /^(?:site\.theme|theme\..*|kind\..*|ThemeColour\..*)$/u,
    'a site begins with the looks of the engine',
  ],
]

const FILES = ['site', 'venues', 'topics', 'profile', 'publications', 'news', 'lab']

/** Editors and translators are written as authors are. */
const SAME: Readonly<Record<string, string>> = { editor: 'authors', translator: 'authors' }

/** All keys that the data may have, each behind the key or the shape that it is in: `authors.family`, `Picture.focus`. */
function fieldsOfModel(): Set<string> {
  const fields = new Set<string>()
  for (const file of FILES) {
    const schema = readJson(`data/schema/${file}.json`) as Json
    collect(schema, file, (schema['$defs'] ?? {}) as Json)
  }
  return fields

  function collect(node: unknown, parent: string, shapes: Json): void {
    if (typeof node !== 'object' || node === null) return
    const { $ref: reference, anyOf = [], items, properties = {} } = node as Json
    const shape = typeof reference === 'string' ? basename(reference) : undefined
    // A text in two languages has no fields of its own.
    if (shape === 'LocalizedText') return
    if (shape !== undefined) return collect(shapes[shape], shape, shapes)
    for (const one of anyOf as unknown[]) collect(one, parent, shapes)
    collect(items, parent, shapes)
    const keys = Object.keys(properties as Json).filter((key) => key !== '$schema')
    if (keys.every((key) => key === 'en' || key === 'zh')) return
    for (const key of keys) {
      fields.add(`${SAME[parent] ?? parent}.${key}`)
      collect((properties as Json)[key], key, shapes)
    }
  }
}

/** The same for the keys that the starter has. */
function fieldsOfStarter(): Set<string> {
  const fields = new Set<string>()
  for (const path of globSync('starter/data/**/*.json'))
    collect(readJson(path), basename(path, '.json'))
  return fields

  function collect(value: unknown, parent: string): void {
    if (Array.isArray(value)) for (const one of value as unknown[]) collect(one, parent)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const shape = shapeOf(value as Json, parent)
    for (const [key, part] of Object.entries(value)) {
      fields.add(`${SAME[shape] ?? shape}.${key}`)
      collect(part, key)
    }
  }
}

function shapeOf(value: Json, parent: string): string {
  if ('src' in value && ('alt' in value || 'decorative' in value)) return 'Picture'
  return parent === 'name' && ('en' in value || 'zh' in value) ? 'PersonName' : parent
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

describe('the starter, which is the picture book of the engine', () => {
  const used = fieldsOfStarter()
  const unused = [...fieldsOfModel()].filter((field) => !used.has(field))

  it('uses every field of the model once', () => {
    expect(unused.filter((field) => !LEFT_OUT.some(([fields]) => fields.test(field)))).toEqual([])
  })

  it.each(LEFT_OUT)('leaves out nothing by %s that it uses after all', (fields) => {
    expect(unused.some((field) => fields.test(field))).toBe(true)
  })

  it('has a work of every type, a member in every role, a project of every kind', () => {
    const all = globSync('starter/data/**/*.json').map((path) => readFileSync(path, 'utf8'))
    const text = all.join('\n')
    const missing = [...PUBLICATION_TYPES, ...MEMBER_ROLES, ...PROJECT_KINDS].filter(
      (word) => !text.includes(`: "${word}"`),
    )
    expect(missing).toEqual([])
  })
})
