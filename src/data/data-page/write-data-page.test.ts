import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { PartialDate, Period } from '#core/schema/partial-date.ts'
import { PersonName } from '#core/schema/person-name.ts'
import { ThemeColour } from '#core/schema/site.ts'
import { Slug } from '#core/schema/slug.ts'
import { MediaPath, Picture } from '#core/schema/media.ts'
import { LocalizedText, Text, TextByLanguage } from '#core/schema/text.ts'
import { Url } from '#core/schema/url.ts'
import { checkData } from '#disk/data/check-data.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { meaningOf } from '../schema/descriptions.ts'
import { EXAMPLES, FORM_EXAMPLES } from './examples.ts'
import { FILE_SCHEMAS, SITE_KINDS, type FileKind } from '../schema/file-schemas.ts'
import { listKeys, type Form, type Key, type NamedForm } from './list-keys.ts'
import { writeDataPages } from './write-data-page.ts'

const KINDS = Object.keys(FILE_SCHEMAS) as FileKind[]

/** Every key with all that is inside it. */
function flat(keys: readonly Key[]): Key[] {
  return keys.flatMap((key) => [key, ...key.forms.flatMap(inside)])
}

function inside(form: Form): Key[] {
  if ('keys' in form) return flat(form.keys)
  return 'list' in form ? form.list.flatMap(inside) : []
}

describe('the pages on the data', () => {
  test.each(writeDataPages())('docs/%s is up to date (else: npm run schema)', (path, content) => {
    const file = join('docs', path)
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(content)
  })

  test.each(KINDS)('give the meaning of every key of %s.json in both languages', (kind) => {
    const keys = flat(listKeys(kind)).map(({ path }) => path)
    expect(keys.filter((path) => meaningOf(kind, path, 'en') === undefined)).toEqual([])
    const [en = '', zh = ''] = writeDataPages().map(([, content]) => content)
    for (const path of keys) {
      expect(en).toContain(meaningOf(kind, path, 'en'))
      expect(zh).toContain(meaningOf(kind, path, 'zh'))
    }
  })

  it('has the same rows in both languages', () => {
    const [en, zh] = writeDataPages().map(([, content]) => content.match(/^\| `[^`]+`/gmu))
    expect(en).toEqual(zh)
    expect(en?.length).toBeGreaterThan(100)
  })
})

describe('listKeys', () => {
  it.each<[FileKind, string, Partial<Key>]>([
    ['site', 'title', { required: true, forms: [{ named: 'text' }] }],
    ['site', 'defaultLocale', { required: false, forms: [{ words: ['en', 'zh'] }] }],
    ['site', 'theme.kind.talk', { required: false, forms: [{ named: 'colour' }] }],
    ['profile', 'name', { required: true, forms: [{ named: 'name' }] }],
    ['profile', 'awards.date', { forms: [{ named: 'date' }, { named: 'period' }] }],
    ['profile', 'services.venues.years', { forms: [{ list: [{ named: 'number' }] }] }],
    ['publications', 'publications.authors.equal', { forms: [{ named: 'boolean' }] }],
    ['publications', 'publications.authors.literal', { required: true }],
    ['imported-from', 'sources.profile', { forms: [{ named: 'as-in-file' }] }],
  ])('of %s has %s', (kind, path, expected) => {
    const key = flat(listKeys(kind)).find((candidate) => candidate.path.join('.') === path)
    expect(key).toMatchObject(expected)
  })
})

describe('the examples', () => {
  test.each(KINDS)('of %s.json is what its schema asks for', (kind) => {
    expect(v.safeParse(FILE_SCHEMAS[kind], EXAMPLES[kind]).issues).toBeUndefined()
  })

  it('are together a site without errors', async () => {
    const files = KINDS.map((kind): [string, string] => {
      const isOfSite = SITE_KINDS.some((name) => name === kind)
      const folder = isOfSite ? '' : kind === 'lab' ? 'lab/' : 'ada-li/'
      return [`${folder}${kind}.json`, JSON.stringify(EXAMPLES[kind])]
    })
    const { issues } = await checkData(await temporaryFolder(Object.fromEntries(files)))
    // Addresses of an example are invented, and the check says so.
    expect(issues.filter(({ code }) => code !== 'placeholder')).toEqual([])
  })

  const SCHEMAS: Record<Exclude<NamedForm, 'as-in-file'>, v.GenericSchema> = {
    text: LocalizedText,
    string: Text,
    name: PersonName,
    date: PartialDate,
    period: Period,
    id: Slug,
    address: Url,
    colour: ThemeColour,
    picture: Picture,
    path: MediaPath,
    'own-name': TextByLanguage,
    any: v.record(v.string(), v.unknown()),
    number: v.number(),
    boolean: v.boolean(),
  }

  test.each(Object.entries(SCHEMAS))('of the form %s is one', (name, schema) => {
    expect(v.is(schema, JSON.parse(FORM_EXAMPLES[name as NamedForm]))).toBe(true)
  })
})
