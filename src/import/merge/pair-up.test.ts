import { expect, test } from 'vitest'
import { pairUp, type PairLevel } from './pair-up.ts'

type Item = { name: string; a?: string; b?: string }

const byA: PairLevel<Item> = { keysOf: ({ a }) => (a === undefined ? [] : [a]) }
const byB: PairLevel<Item> = { keysOf: ({ b }) => (b === undefined ? [] : [b]) }
const byEither: PairLevel<Item> = { keysOf: ({ a, b }) => [a, b].flatMap((key) => key ?? []) }

function pairs(left: Item[], right: Item[], levels: PairLevel<Item>[]): string[] {
  return [...pairUp(left, right, levels)].map(([one, other]) => one.name + other.name)
}

test.each<[string, Item[], Item[], PairLevel<Item>[], string[]]>([
  ['nothing', [], [], [byA], []],
  ['a shared key', [{ name: 'l', a: '1' }], [{ name: 'r', a: '1' }], [byA], ['lr']],
  ['no shared key', [{ name: 'l', a: '1' }], [{ name: 'r', a: '2' }], [byA], []],
  ['no key at all', [{ name: 'l' }], [{ name: 'r' }], [byA], []],
  [
    'one of several keys',
    [{ name: 'l', a: '1', b: '2' }],
    [{ name: 'r', b: '2' }],
    [byEither],
    ['lr'],
  ],
  [
    'two that could be meant on the right',
    [{ name: 'l', a: '1' }],
    [
      { name: 'r', a: '1' },
      { name: 's', a: '1' },
    ],
    [byA],
    [],
  ],
  [
    'two that could be meant on the left',
    [
      { name: 'l', a: '1' },
      { name: 'm', a: '1' },
    ],
    [{ name: 'r', a: '1' }],
    [byA],
    [],
  ],
  [
    'alike ones, in their order',
    [
      { name: 'l', a: '1' },
      { name: 'm', a: '1' },
      { name: 'n', a: '1' },
    ],
    [
      { name: 'r', a: '1' },
      { name: 's', a: '1' },
    ],
    [{ ...byA, alike: true }],
    ['lr', 'ms'],
  ],
  [
    'the first level before the second',
    [
      { name: 'l', a: '1', b: '2' },
      { name: 'm', b: '2' },
    ],
    [
      { name: 'r', b: '2' },
      { name: 's', a: '1' },
    ],
    [byA, byB],
    ['ls', 'mr'],
  ],
  [
    'not what a level refuses',
    [{ name: 'l', a: '1' }],
    [{ name: 'r', a: '1' }],
    [{ ...byA, mayBeOne: () => false }],
    [],
  ],
  [
    'what is left when a level refuses the others',
    [{ name: 'l', a: '1' }],
    [
      { name: 'r', a: '1' },
      { name: 's', a: '1' },
    ],
    [{ ...byA, mayBeOne: (_, { name }) => name === 's' }],
    ['ls'],
  ],
])('pairs %s', (_, ...row) => {
  const [left, right, levels, expected] = row
  expect(pairs(left, right, levels)).toEqual(expected)
})

test('compares no more than a hundred items that share a key', () => {
  const many = (side: string): Item[] =>
    Array.from({ length: 20_000 }, (_, at) => ({ name: `${side}${at}`, a: '1' }))
  let compared = 0
  const mayBeOne = () => {
    compared += 1
    return false
  }
  expect(pairs(many('l'), many('r'), [{ ...byA, mayBeOne }])).toEqual([])
  expect(compared).toBeLessThan(1_000)
})

test('pairs a hundred thousand items that are alike, each with its own', () => {
  const many = (side: string): Item[] =>
    Array.from({ length: 100_000 }, (_, at) => ({ name: `${side}${at}`, a: '1' }))
  const found = pairs(many('l'), many('r'), [{ ...byA, alike: true }])
  expect(found).toHaveLength(100_000)
  expect(found.at(-1)).toBe('l99999r99999')
})
