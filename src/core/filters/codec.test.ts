import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTerms } from '#core/search/fold.ts'
import { expectRoundTrip } from '#tests/support/round-trip.ts'
import { choice, defineCodec, hasTerms, list, text, years } from './codec.ts'

const ROLES = ['first', 'corresponding', 'equal'] as const
const codec = defineCodec({
  q: text(),
  year: years(),
  venue: list(),
  role: list(ROLES),
  group: choice(['year', 'venue', 'type'], 'year'),
})
const { defaults } = codec

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

function parse(query: string): typeof defaults {
  return codec.parse(new URLSearchParams(query))
}

describe('parse', () => {
  it('gives the defaults for an empty query', () => {
    expect(parse('')).toEqual({ q: '', year: [], venue: [], role: [], group: 'year' })
    expect(parse('')).toEqual(defaults)
  })

  it('reads every parameter', () => {
    expect(parse('q=data&year=2023,2024&venue=acl,icml&role=first&group=venue')).toEqual({
      q: 'data',
      year: ['2023', '2024'],
      venue: ['acl', 'icml'],
      role: ['first'],
      group: 'venue',
    })
  })

  it('reads values in any case, because an id has small letters', () => {
    expect(parse('venue=ICLR,Acl&role=First&group=Venue&q=ICLR')).toMatchObject({
      venue: ['iclr', 'acl'],
      role: ['first'],
      group: 'venue',
      q: 'ICLR',
    })
  })

  it.each(['q=two+words', 'q=two%20words'])('reads a space in %s', (query) => {
    expect(parse(query).q).toBe('two words')
  })

  it.each(['venue=acl,icml', 'venue=acl%2Cicml'])('reads both values of %s', (query) => {
    expect(parse(query).venue).toEqual(['acl', 'icml'])
  })

  it.each([
    ['a word for what has no year, where there is none', 'year=undated', {}],
    [
      'what is not a year',
      'year=2024,abc,24,20245,0999,3000,-2024,2e3,２０２４',
      { year: ['2024'] },
    ],
    ['empty values', 'venue=,acl,,icml,', { venue: ['acl', 'icml'] }],
    ['repeated values', 'venue=acl,icml,acl', { venue: ['acl', 'icml'] }],
    ['words that a closed list does not know', 'role=first,boss', { role: ['first'] }],
    ['names that every object has', 'role=constructor,__proto__', { role: [] }],
    ['an unknown choice', 'group=colour', { group: 'year' }],
    ['words that only other lists know', 'type=nonsense&award=none&unknown=1&also[]=2', {}],
    ['what is not a parameter', '=&&&=', {}],
    ['an empty choice', 'group=', { group: 'year' }],
    ['other parameters', 'utm_source=x&__proto__=y&Q=z', {}],
    ['a second parameter of the same name', 'q=a&q=b', { q: 'a' }],
    ['broken percent escapes', 'q=%E4%B8&venue=%&year=%zz', { q: '\ufffd', venue: ['%'] }],
  ])('drops %s', (_, query, expected) => {
    expect(parse(query)).toEqual({ ...defaults, ...expected })
  })

  it('keeps unknown values of an open list', () => {
    expect(parse('venue=no-such-venue').venue).toEqual(['no-such-venue'])
  })

  it('keeps values in the order in which they were chosen', () => {
    expect(parse('year=2021,2024,2023').year).toEqual(['2021', '2024', '2023'])
  })

  it('keeps the spaces around a query that is being typed', () => {
    expect(parse('q=data+').q).toBe('data ')
  })

  it('takes at most 50 values and 200 characters', () => {
    const venues = Array.from({ length: 60 }, (_, at) => `v${at}`)
    expect(parse(`venue=${venues.join(',')}`).venue).toEqual(venues.slice(0, 50))
    expect(parse(`q=${'x'.repeat(1_000_000)}`).q).toBe('x'.repeat(200))
  })

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const got = codec.parse({ get: () => value })
        expect(Object.keys(got)).toEqual(Object.keys(defaults))
      }),
    )
  })
})

describe('serialize', () => {
  it.each([
    ['nothing for the defaults', {}, ''],
    ['no default next to what is chosen', { venue: ['acl'], group: 'year' }, 'venue=acl'],
    ['the order of the definition', { group: 'type', q: 'a' }, 'q=a&group=type'],
    ['commas between values as they are', { year: ['2023', '2024'] }, 'year=2023,2024'],
    ['commas inside values escaped twice', { venue: ['a,b', 'c'] }, 'venue=a%252Cb,c'],
    ['percent signs inside values escaped twice', { venue: ['5%'] }, 'venue=5%2525'],
    ['spaces as plus signs', { q: 'two words' }, 'q=two+words'],
    ['plus signs as escapes', { q: 'c++' }, 'q=c%2B%2B'],
    ['what separates parameters as escapes', { q: 'a&b=c#d' }, 'q=a%26b%3Dc%23d'],
    ['Chinese as escapes', { q: '数' }, 'q=%E6%95%B0'],
    ['no empty and no repeated values', { venue: ['', 'acl', 'acl'] }, 'venue=acl'],
    ['no years that are none', { year: ['last'] }, ''],
  ] as const)('writes %s', (_, value, query) => {
    expect(codec.serialize({ ...defaults, ...value })).toBe(query)
  })

  it('survives half a surrogate pair', () => {
    const broken = { ...defaults, q: '\ud83d', venue: ['\udc00'] }
    expect(codec.serialize(broken)).toBe('q=%EF%BF%BD&venue=%EF%BF%BD')
  })

  it('does not fail on a character cut at the longest query', () => {
    expect(codec.serialize({ ...defaults, q: `${'x'.repeat(199)}😀` })).toContain('x')
  })
})

describe('isDefault', () => {
  it('is true for the defaults and what is written like them', () => {
    expect(codec.isDefault(defaults)).toBe(true)
    expect(codec.isDefault({ ...defaults, venue: [''] })).toBe(true)
  })

  it.each([{ q: ' ' }, { venue: ['acl'] }, { group: 'venue' }] as const)(
    'is false for %j',
    (value) => {
      expect(codec.isDefault({ ...defaults, ...value })).toBe(false)
    },
  )
})

describe('round trip', () => {
  it.each([
    {},
    { q: 'a,b & c=d + 100% #1 ?/\\' },
    { q: '数据 管理' },
    { q: '%2C %252C' },
    { venue: ['a,b', 'a%2cb', 'a%252cb', '%', ',', '%,', '2c'] },
    { venue: ['计算机学报', 'a b', 'a+b'], year: ['2024', '2021'], group: 'type' },
    { role: ['equal', 'first'] },
  ] as const)('keeps %j', (value) => {
    expectRoundTrip(codec, { ...defaults, ...value })
  })

  it('keeps any Unicode', () => {
    const awkward = fc.string({
      unit: fc.constantFrom(',', '%', '2', 'C', '5', '+', ' ', '郑', '😀'),
    })
    const word = fc.oneof(anyText, awkward)
    const id = word.map((text) => text.toLowerCase())
    const value = fc.record({
      q: word,
      year: fc.uniqueArray(fc.integer({ min: 1000, max: 2999 }).map(String)),
      venue: fc.uniqueArray(id.filter((venue) => venue !== '')),
      role: fc.uniqueArray(fc.constantFrom(...ROLES)),
      group: fc.constantFrom('year' as const, 'venue' as const, 'type' as const),
    })
    fc.assert(
      fc.property(value, (filters) => {
        expectRoundTrip(codec, filters)
      }),
    )
  })
})

describe('hasTerms', () => {
  it.each(['a', '2', '数', ' x ', '①', '™'])('is true for %j', (query) => {
    expect(hasTerms(query)).toBe(true)
  })

  it.each(['', ' ', '—', '?!', '\u0301', '🎉'])('is false for %j', (query) => {
    expect(hasTerms(query)).toBe(false)
  })

  it('is true wherever there are terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        fc.pre(searchTerms(query).length > 0)
        expect(hasTerms(query)).toBe(true)
      }),
    )
  })
})
