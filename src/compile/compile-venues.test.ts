import { Slug } from '#core/schema/slug.ts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createVenueRegistry, venueId } from './compile-venues.ts'

describe('venueId', () => {
  it.each([
    ['NeurIPS 2024 Workshop', 'neurips-2024-workshop'],
    ['ICML’24: Poster – “Efficient” AI!', 'icml24-poster-efficient-ai'],
    ['Revue française', 'revue-francaise'],
  ])('writes %j as %s', (text, id) => {
    expect(venueId(text)).toBe(id)
  })

  it.each(['中文信息学报', '第28届会议 ACL', '🎉', `A ${'very '.repeat(40)}long name`])(
    'gives %j a hash that is a slug, the same every time',
    (text) => {
      expect(venueId(text)).toMatch(/^venue-[a-z0-9]+$/u)
      expect(v.is(Slug, venueId(text))).toBe(true)
      expect(venueId(text)).toBe(venueId(text))
    },
  )

  it('keeps the id of a Chinese venue from one version to the next', () => {
    expect(venueId('中文信息学报')).toMatchInlineSnapshot(`"venue-1u7o5zk"`)
  })

  it('distinguishes Chinese venues', () => {
    expect(venueId('中文信息学报')).not.toBe(venueId('软件学报'))
  })
})

describe('createVenueRegistry', () => {
  const acl = { id: 'acl', short: 'ACL', kind: 'conference', url: 'https://a.b' } as const

  it('finds a registered venue by its id, without what lists do not show', () => {
    const { resolve } = createVenueRegistry([acl])
    expect(resolve('acl')).toEqual({ id: 'acl', short: 'ACL', kind: 'conference' })
  })

  it('makes a venue of free text, once for spellings that differ in case', () => {
    const { resolve, all } = createVenueRegistry([acl])
    expect(resolve('A Workshop')).toEqual({ id: 'a-workshop', short: 'A Workshop' })
    expect(resolve('a workshop')).toEqual({ id: 'a-workshop', short: 'A Workshop' })
    expect(all().map(({ id }) => id)).toEqual(['acl', 'a-workshop'])
  })

  it('forgives the case of an id', () => {
    expect(createVenueRegistry([acl]).resolve('ACL').kind).toBe('conference')
  })
})
