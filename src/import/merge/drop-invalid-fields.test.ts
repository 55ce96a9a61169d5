import { expect, it } from 'vitest'
import { shortKey } from './drop-invalid-fields.ts'

it('leaves keys as they are', () => {
  expect(shortKey('lin2024words')).toBe('lin2024words')
})

it('cuts a key that is absurdly long, and keeps it distinct from others that begin alike', () => {
  const [one, other] = ['a', 'b'].map((end) => shortKey('k'.repeat(20_000) + end))
  expect(one?.length).toBeLessThanOrEqual(400)
  expect(one).not.toBe(other)
  expect(shortKey(`${'k'.repeat(20_000)}a`)).toBe(one)
})
