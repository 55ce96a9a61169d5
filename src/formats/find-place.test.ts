import { expect, it } from 'vitest'
import { createPlaceFinder } from './find-place.ts'

const files = [
  { path: 'a.md', text: '# News\n\nSomething\n' },
  {
    path: 'b.bib',
    text: '@misc{a,\n\n title = {The {BERT} of\n   Rivers},\n}\n@misc{b, title={R}}',
  },
]

it.each([
  ['a line', 'something', { file: 'a.md', line: 3 }],
  ['a title in braces over two lines', 'The BERT of Rivers', { file: 'b.bib', line: 3 }],
  ['a part of a word', 'Some', undefined],
  ['what is not there', 'Lakes', undefined],
  ['nothing', ' – ', undefined],
])('finds %s', (_, text, place) => {
  expect(createPlaceFinder(files)(text)).toEqual(place)
})

it('finds a text again that is above the last one', () => {
  const placeOf = createPlaceFinder(files)
  expect(placeOf('R')).toEqual({ file: 'b.bib', line: 6 })
  expect(placeOf('The BERT of Rivers')).toEqual({ file: 'b.bib', line: 3 })
})
