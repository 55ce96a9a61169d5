import { expect, test } from 'vitest'
import { mapText } from './map-text.ts'

const upper = (text: string) => text.toUpperCase()

test.each([
  ['a', 'A'],
  [
    { en: 'a', zh: '某a' },
    { en: 'A', zh: '某A' },
  ],
  [{ zh: 'a' }, { zh: 'A' }],
] as const)('changes every wording of %j', (text, changed) => {
  expect(mapText(text, upper)).toEqual(changed)
})

test('gives the same text when nothing changes', () => {
  const text = { en: 'A', zh: '某' }
  expect(mapText(text, upper)).toBe(text)
})
