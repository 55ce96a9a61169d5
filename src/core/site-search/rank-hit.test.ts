import { expect, test } from 'vitest'
import { rankHit } from './rank-hit.ts'

test.each([
  ['process', 'process rewards', '', 0],
  ['process', 'processing signals', '', 0],
  ['process', 'multiprocess training', '', 1],
  ['process', 'ann lee', 'natural language processing', 2],
  ['process', 'ann lee', 'multiprocess', 3],
  ['reward process', 'process rewards', '', 0],
  ['lee process', 'ann lee', 'ann lee processing', 2],
  ['数据', '大规模数据管理', '', 0],
])('the rank of "%s" in "%s" with "%s" is %i', (query, name, rest, rank) => {
  expect(rankHit(query.split(' '), name, `${name} ${rest}`)).toBe(rank)
})
