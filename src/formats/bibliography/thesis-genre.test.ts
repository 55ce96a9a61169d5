import { describe, expect, test } from 'vitest'
import type { Tell } from './finish-publication.ts'
import { GENRE_WORDS, thesisGenre } from './thesis-genre.ts'

function read(type: Parameters<typeof thesisGenre>[0], written: string) {
  const told: string[] = []
  const tell: Tell = (_, found) => told.push(found)
  return { ...thesisGenre(type, written, tell), told }
}

describe('the degree of a thesis', () => {
  test.each([
    ['phdthesis', 'doctoral-thesis'],
    ['Ph.D. Dissertation', 'doctoral-thesis'],
    ['Doctoral thesis', 'doctoral-thesis'],
    ['博士学位论文', 'doctoral-thesis'],
    ['mastersthesis', 'masters-thesis'],
    ['mathesis', 'masters-thesis'],
    ['M.Sc. thesis', 'masters-thesis'],
    ['硕士论文', 'masters-thesis'],
    ['bathesis', 'bachelors-thesis'],
    ['本科毕业论文', 'bachelors-thesis'],
  ])('%s is %s', (written, genre) => {
    expect(read('thesis', written)).toEqual({ genre, told: [] })
  })

  test.each(Object.entries(GENRE_WORDS))('%s is read as it is written', (genre, { en, zh }) => {
    for (const words of [en, zh]) expect(read('thesis', words)).toEqual({ genre, told: [] })
  })

  test.each(['', 'Thesis', 'dissertation'])('is not told by %j', (written) => {
    expect(read('thesis', written)).toEqual({ told: [] })
  })

  test('is told where nobody knows it', () => {
    expect(read('thesis', 'Habilitation')).toEqual({ told: ['Habilitation'] })
  })

  test('is none of another work', () => {
    expect(read('book', 'PhD')).toEqual({ told: [] })
  })
})
