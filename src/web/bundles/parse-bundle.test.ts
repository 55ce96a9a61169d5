import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import * as v from 'valibot'
import { describe, expect, it, test } from 'vitest'
import { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { HOSTILE_BUNDLES, paperWith } from '#tests/support/site/hostile-bundles.ts'
import { BundleError, type BundleFault } from './bundle-error.ts'
import { parseBundle, versionOf } from './parse-bundle.ts'

const PATH = '/data/chujie-zheng/publications.json'

/** The bundle, or what is wrong with it. */
function parse(text: string): PublicationsBundle | BundleFault {
  try {
    return parseBundle(PublicationsBundle, PATH, JSON.parse(text))
  } catch (error) {
    if (error instanceof BundleError) return error.fault
    throw error
  }
}

describe('parseBundle', () => {
  it('gives a bundle of this version as it is', () => {
    expect(parse(paperWith({}))).toEqual(JSON.parse(paperWith({})))
  })

  test.each([
    [
      'a newer version',
      { version: BUNDLE_VERSION + 1, anything: 'else' },
      { code: 'newer', version: BUNDLE_VERSION + 1 },
    ],
    ['an older version', { version: 0 }, { code: 'shape' }],
    ['no version', {}, { code: 'shape' }],
    ['a version in words', { version: 'two' }, { code: 'shape' }],
    ['a list', [], { code: 'shape' }],
    ['null', null, { code: 'shape' }],
  ])('refuses %s', (_, json, fault) => {
    expect(parse(JSON.stringify(json))).toMatchObject(fault)
  })

  test.each([
    ['a title that is a number', paperWith({ title: 7 }), 'publications.0.title', '7'],
    ['an unknown key', paperWith({ titel: 'x' }), 'publications.0.titel', '"titel"'],
    ['a missing key', paperWith({ authors: undefined }), 'publications.0.authors', 'undefined'],
    ['another type', paperWith({ type: 'poem' }), 'publications.0.type', '"poem"'],
  ])('reports where %s is, and what was found', (_, text, path, found) => {
    expect(parse(text)).toMatchObject({ code: 'shape', issues: [{ path, found }] })
  })

  it('reports at most five places', () => {
    const publications = Array.from({ length: 50 }, () => ({}))
    const fault = parse(JSON.stringify({ version: BUNDLE_VERSION, publications }))
    expect(fault).toMatchObject({ code: 'shape', issues: { length: 5 } })
  })

  it('never repeats a text of a bundle in full', () => {
    const fault = parse(paperWith({ issued: 'x'.repeat(100_000) }))
    expect(JSON.stringify(fault).length).toBeLessThan(500)
  })

  it('names the file in its error', () => {
    expect(() => parseBundle(v.string(), PATH, 1)).toThrow(`${PATH}: shape`)
  })
})

describe('a hostile bundle', () => {
  test.each(HOSTILE_BUNDLES)('with $name is $fate', ({ text, fate }) => {
    const result = parse(text)
    expect('code' in result ? 'refused' : 'shown').toBe(fate)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })
})

test.each([
  [{ version: 3 }, 3],
  [{ version: '3' }, undefined],
  [{}, undefined],
  [null, undefined],
  ['version', undefined],
])('versionOf(%j) is %j', (json, version) => {
  expect(versionOf(json)).toBe(version)
})
