import { describe, expect, it } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { PUBLICATION_AWARDS } from '#core/schema/publication-terms.ts'
import { awardTexts } from './award-texts.ts'

describe('awardTexts', () => {
  it.each([
    ['en', ['Oral', 'Spotlight (top 5%)']],
    ['zh', ['口头报告', 'Spotlight（前 5%）']],
  ] as const)('says in %s %j', (locale, texts) => {
    const note = { en: 'top 5%', zh: '前 5%' }
    expect(awardTexts([{ kind: 'oral' }, { kind: 'spotlight', note }], locale)).toEqual(texts)
  })

  it('has a word for every award in every language', () => {
    const awards = PUBLICATION_AWARDS.map((kind) => ({ kind }))
    for (const locale of LOCALES) expect(awardTexts(awards, locale)).not.toContain(undefined)
  })

  it('says nothing of a paper without any', () => {
    expect(awardTexts([], 'en')).toBeUndefined()
  })
})
