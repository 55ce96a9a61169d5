import { expect, it } from 'vitest'
import { authorLine } from './paper-picture.ts'

/** Authors A, B, C …; the owner marked by an asterisk, one without glyphs by a question mark. */
function lineOf(authors: string, head: number): string {
  const words = authors.split(' ').map((name) =>
    name === '?'
      ? undefined
      : ({
          text: name.replace('*', ''),
          lang: 'en',
          weight: name.endsWith('*') ? 600 : 400,
          isOwner: name.endsWith('*'),
        } as const),
  )
  return authorLine(words, head)
    .map(({ text, weight }) => (weight === 600 ? `<${text}>` : text))
    .join('')
}

it.each([
  ['all, where all may stand', 'A B* C', 9, 'A, <B>, C'],
  ['the first, the owner, and the last', 'A B C D E* F G H', 2, 'A, B, …, <E>, …, H'],
  ['the owner among the first', 'A B* C D E', 2, 'A, <B>, …, E'],
  ['the owner as the last', 'A B C D E*', 1, 'A, …, <E>'],
  ['no dots for a single name', 'A B C* D E', 1, 'A, B, <C>, D, E'],
  ['no owner where the paper has none', 'A B C D', 1, 'A, …, D'],
  ['dots for names without glyphs', '? ? A* ? B', 9, '…, <A>, …, B'],
  ['dots at the end', 'A* ?', 9, '<A>, …'],
  ['one author', 'A*', 1, '<A>'],
])('names %s', (_, authors, head, expected) => {
  expect(lineOf(authors, head)).toBe(expected)
})

it('keeps a name on one line', () => {
  const author = { text: 'Ada Li', lang: 'en', weight: 400, isOwner: false } as const
  expect(authorLine([author, author], 9).map(({ text }) => text)).toEqual([
    'Ada\u00A0Li, ',
    'Ada\u00A0Li',
  ])
})
