import { describe, expect, it } from 'vitest'
import { authorNetwork } from './author-network.ts'

type Author = { name: string; person?: string; literal?: true }

const RU: Author = { name: 'Ru Peng', person: 'ru-peng' }
const named = (...names: string[]) => names.map((name): Author => ({ name }))
const paper = (...authors: Author[]) => ({ issued: '2024', authors })
const twice = <T>(item: T) => [item, item]

/** Ru with two circles of friends, each with two papers. */
const CIRCLES = [
  ...twice(paper(RU, ...named('Ann', 'Bob'))),
  ...twice(paper(RU, ...named('Cyd', 'Dee'))),
]

const lines = ({ nodes, edges }: ReturnType<typeof authorNetwork>) =>
  edges.map(([from, to, papers]) => `${nodes[from]?.name}–${nodes[to]?.name} ${papers}`)

describe('authorNetwork', () => {
  it('joins those who have two papers together', () => {
    expect(lines(authorNetwork(CIRCLES))).toEqual([
      'Ru Peng–Ann 2',
      'Ru Peng–Bob 2',
      'Ru Peng–Cyd 2',
      'Ru Peng–Dee 2',
      'Ann–Bob 2',
      'Cyd–Dee 2',
    ])
  })

  it('leaves out who has one paper', () => {
    const { nodes } = authorNetwork([...CIRCLES, paper(RU, ...named('Eve'))])
    expect(nodes.map(({ name }) => name)).not.toContain('Eve')
  })

  it('marks the researchers of this site, the first of all', () => {
    expect(authorNetwork(CIRCLES).nodes[0]).toEqual({
      id: 'ru-peng',
      name: 'Ru Peng',
      person: 'ru-peng',
      papers: 4,
    })
  })

  it('leaves out teams that sign as one', () => {
    const team: Author = { name: 'Qwen Team', literal: true }
    const { nodes } = authorNetwork([...CIRCLES, ...twice(paper(RU, team))])
    expect(nodes.map(({ name }) => name)).not.toContain('Qwen Team')
  })

  it('leaves out who is joined to no one', () => {
    const alone = [paper(...named('Zoe')), paper(...named('Zoe'))]
    expect(authorNetwork([...CIRCLES, ...alone]).nodes).toHaveLength(5)
  })

  it('asks for more papers where more than forty would be left', () => {
    const crowd = named(...Array.from({ length: 60 }, (_, at) => `Author ${at}`))
    const list = [...twice(paper(RU, ...crowd)), ...CIRCLES, ...CIRCLES]
    const { atLeast, nodes } = authorNetwork(list)
    expect(atLeast).toBe(3)
    expect(nodes.map(({ name }) => name)).toEqual(['Ru Peng', 'Ann', 'Bob', 'Cyd', 'Dee'])
  })

  it('keeps few lines within a team in which everyone writes with everyone', () => {
    const team = named(...Array.from({ length: 12 }, (_, at) => `Author ${at}`))
    const within = lines(authorNetwork(twice(paper(RU, ...team)))).filter(
      (line) => !line.includes('Ru Peng'),
    )
    expect(within).toHaveLength(12)
  })

  it.each([
    ['an empty list', []],
    ['a list of one paper', [paper(RU, ...named('Ann', 'Bob', 'Cyd', 'Dee', 'Eve'))]],
    ['two people', twice(paper(RU, ...named('Ann')))],
  ])('is empty for %s', (_, list) => {
    expect(authorNetwork(list).nodes).toEqual([])
  })

  it('does not depend on the order of the list', () => {
    const names = (list: typeof CIRCLES) => authorNetwork(list).nodes.map(({ id }) => id)
    expect(names(CIRCLES.toReversed())).toEqual(names(CIRCLES))
  })
})
