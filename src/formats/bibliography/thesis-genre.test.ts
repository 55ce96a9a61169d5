import { describe, expect, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { THESIS_GENRES } from '#core/schema/publication.ts'
import { genreTerm } from '#i18n/terms/publication-terms.ts'
import type { Report } from '../report.ts'
import { thesisGenre } from './thesis-genre.ts'

function read(type: Parameters<typeof thesisGenre>[0], written: string) {
  const reported: string[] = []
  const report: Report = (_, found) => reported.push(found)
  return { ...thesisGenre(type, written, report), reported }
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
    expect(read('thesis', written)).toEqual({ genre, reported: [] })
  })

  test.each(THESIS_GENRES)('%s is read as it is written', (genre) => {
    for (const locale of LOCALES) {
      expect(read('thesis', genreTerm(genre, locale))).toEqual({ genre, reported: [] })
    }
  })

  test.each(['', 'Thesis', 'dissertation'])('is not in %j', (written) => {
    expect(read('thesis', written)).toEqual({ reported: [] })
  })

  test('is reported if it is unknown', () => {
    expect(read('thesis', 'Habilitation')).toEqual({ reported: ['Habilitation'] })
  })

  test('is undefined for other works', () => {
    expect(read('book', 'PhD')).toEqual({ reported: [] })
  })
})
