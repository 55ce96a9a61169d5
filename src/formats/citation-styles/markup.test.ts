import { describe, expect, it } from 'vitest'
import { append, italic, joined, plainField, runsOf, unmarked } from './markup.ts'

describe('append', () => {
  it.each([
    ['a full stop', 'End', '. ', 'End. '],
    ['no second full stop', 'Jr.', '.', 'Jr.'],
    ['no full stop after a question', 'Why?', '. ', 'Why? '],
    ['no colon after a question', 'Why?', ': ', 'Why? '],
    ['a comma after a question', 'Why?', ', ', 'Why?, '],
    ['a full stop within the quote', '“End”', '. ', '“End.” '],
    ['a comma within the quote', '“Why?”', ', ', '“Why?,” '],
    ['no full stop within a quote that asks', '“Why?”', '. ', '“Why?” '],
    ['a period after a Chinese quotation', '《题》', '. ', '《题》. '],
    ['one space', 'a ', ' b', 'a b'],
    ['nothing before nothing', '', '. ', '. '],
  ])('sets %s', (_, left, right, expected) => {
    expect(append(left, right)).toBe(expected)
  })

  it('looks through italics', () => {
    expect(unmarked(append(italic('Why?'), '. '))).toBe('Why? ')
  })
})

it('joins what is there', () => {
  expect(joined(['a', '', 'b.', 'c'], '. ')).toBe('a. b. c')
})

it('gives runs, with no mark of its own in them', () => {
  expect(runsOf(`a ${italic('b')} c`)).toEqual([
    { text: 'a ' },
    { text: 'b', italic: true },
    { text: ' c' },
  ])
})

it('sets quotes and apostrophes of print', () => {
  expect(plainField('don\'t say "so" \uFDD0')).toBe('don’t say “so” ')
})
