import { describe, expect, test } from 'vitest'
import type { Tell } from './finish-publication.ts'
import { thesisNote } from './thesis-note.ts'

function read(written: string, given: Parameters<typeof thesisNote>[0]) {
  const told: string[] = []
  const tell: Tell = (_, found) => told.push(found)
  return { ...thesisNote(given, written, tell), told }
}

const doctor = { en: 'Doctoral thesis', zh: '博士学位论文' }
const master = { en: 'Master’s thesis', zh: '硕士学位论文' }
const bachelor = { en: 'Bachelor’s thesis', zh: '学士学位论文' }

describe('the degree of a thesis', () => {
  test.each([
    ['phdthesis', doctor],
    ['Ph.D. Dissertation', doctor],
    ['Doctoral thesis', doctor],
    ['博士学位论文', doctor],
    ['mastersthesis', master],
    ['mathesis', master],
    ['M.Sc. thesis', master],
    ['硕士论文', master],
    ['bathesis', bachelor],
    ['本科毕业论文', bachelor],
  ])('%s is a note', (written, note) => {
    expect(read(written, { type: 'thesis' })).toEqual({ note, told: [] })
  })

  test.each(['', 'Thesis', 'dissertation'])('is not told by %j', (written) => {
    expect(read(written, { type: 'thesis' })).toEqual({ told: [] })
  })

  test('is told where nobody knows it, or where there is another note', () => {
    expect(read('Habilitation', { type: 'thesis' })).toEqual({ told: ['Habilitation'] })
    expect(read('phdthesis', { type: 'thesis', note: 'X' })).toEqual({
      note: 'X',
      told: ['phdthesis'],
    })
  })

  test('is none of another work', () => {
    expect(read('PhD', { type: 'book' })).toEqual({ told: [] })
  })
})
