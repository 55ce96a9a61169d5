import { expect } from 'vitest'
import type { Codec } from '#core/filters/codec.ts'

/** What a codec writes, it reads back from an address, and writes the same way again. */
export function expectRoundTrip<T>(codec: Codec<T>, value: T): void {
  const written = codec.serialize(value)
  const address = new URL(`https://example.org/?${written}`)
  const read = codec.parse(address.searchParams)
  expect(read).toEqual(value)
  expect(codec.serialize(read)).toBe(written)
}
