import { expect, test } from 'vitest'
import { createTitles } from './titles-in-text.ts'

function idsIn(text: string): string[] {
  const titles = createTitles()
  titles.add('a study of alpha', 'alpha')
  titles.add('a study of', 'study')
  titles.add('study of alpha', 'inner')
  titles.add('a study of alpha', 'second')
  titles.add('alpha beta', 'short')
  return titles.idsIn([text])
}

test.each([
  ['a study of alpha', ['alpha', 'study', 'inner']],
  ['we did a study of alphabets', ['study']],
  ['study of alpha beta', ['inner']],
  ['alpha beta', []],
  ['', []],
])('in "%s" stand the titles of %j', (text, ids) => {
  expect(idsIn(text)).toEqual(ids)
})

test('reads a text of one word, said ten thousand times, against titles of the same', () => {
  const titles = createTitles()
  const word = (times: number) => Array(times).fill('word').join(' ')
  titles.add(word(50), 'long')
  titles.add(word(10_000), 'absurd')
  expect(titles.idsIn([word(10_000)])).toEqual(['long'])
})
