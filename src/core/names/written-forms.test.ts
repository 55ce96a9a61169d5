import { describe, expect, it } from 'vitest'
import { writtenForms } from './written-forms.ts'

describe('writtenForms', () => {
  it.each([
    [
      'both scripts',
      { en: { given: 'Ru', family: 'Peng' }, zh: { given: '儒', family: '彭' } },
      ['Ru Peng', '彭儒'],
    ],
    ['one script', { zh: { given: '儒', family: '彭' } }, ['彭儒']],
    ['aliases', { en: { family: 'Plato' }, aliases: ['P. Lato'] }, ['Plato', 'P. Lato']],
  ])('are the name in %s', (_, name, forms) => {
    expect(writtenForms(name)).toEqual(forms)
  })
})
