import { expect, test } from 'vitest'
import { nameOfOwner } from './name-of-owner.ts'

const PINYIN: Readonly<Record<string, string>> = { 林晚舟: 'lin wan zhou' }

function nameIn(slug: string, ...authors: string[]) {
  const publication = { type: 'article' as const, title: 'One', authors }
  return nameOfOwner(slug, [{ key: 'one', publication }], (text) => PINYIN[text] ?? text)
}

test.each([
  ['in the order of the folder', 'mara-quill', 'Mara Quill', { given: 'Mara', family: 'Quill' }],
  ['in the other order', 'quill-mara', 'Mara Quill', { given: 'Mara', family: 'Quill' }],
  ['with a hyphen', 'wanzhou-lin', 'Wan-Zhou Lin', { given: 'Wan-Zhou', family: 'Lin' }],
  ['of three words', 'ada-m-brook', 'Ada M. Brook', { given: 'Ada M.', family: 'Brook' }],
])('finds the author %s', (_, slug, author, en) => {
  expect(nameIn(slug, 'Bo Lin', author)).toEqual({ en })
})

test('finds the author in both scripts', () => {
  expect(nameIn('wanzhou-lin', 'Wanzhou Lin', '林晚舟')).toEqual({
    en: { given: 'Wanzhou', family: 'Lin' },
    zh: { family: '林', given: '晚舟' },
  })
})

test('takes the words of the folder where no author is called so', () => {
  expect(nameIn('mara-quill', 'Bo Lin')).toEqual({ en: { literal: 'Mara Quill' } })
})
