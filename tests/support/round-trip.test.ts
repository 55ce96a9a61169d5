import { expect, it } from 'vitest'
import { defineCodec, text } from '#core/filters/codec.ts'
import { expectRoundTrip } from './round-trip.ts'

it('accepts a codec that reads what it writes', () => {
  expectRoundTrip(defineCodec({ q: text() }), { q: '数据 & more' })
})

it('refuses a codec that loses something', () => {
  const forgetful = defineCodec<{ q: string }>({ q: { read: () => '', write: (value) => value } })
  expect(() => expectRoundTrip(forgetful, { q: 'data' })).toThrow('data')
})

it('refuses a codec that writes what an address cannot carry', () => {
  const careless = { ...defineCodec({ q: text() }), serialize: ({ q }: { q: string }) => `q=${q}` }
  expect(() => expectRoundTrip(careless, { q: 'a&b' })).toThrow('a&b')
})
