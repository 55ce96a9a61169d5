import { describe, expect, it } from 'vitest'
import { readHomePapers as read } from '#tests/support/site/read-home-papers.ts'

describe('readPublication, what surrounds a paper', () => {
  it('reads the marks that a legend explains', () => {
    const legend = '* equal contribution, † corresponding author'
    const { read: found, problems } = read(
      '- **Rivers of the North**<br>Ada Brook<sup>*</sup>, Tom Vale\\*†<br>ICML 2024',
      { legend },
    )
    expect(found).toMatchObject([
      {
        authors: [
          { name: 'Ada Brook', equal: true },
          { name: 'Tom Vale', equal: true, corresponding: true },
        ],
      },
    ])
    expect(problems).toEqual([])
  })

  it.each([
    ['Ada Brook, Lan Shen (沈岚)', ['Ada Brook', { name: { en: 'Lan Shen', zh: '沈岚' } }]],
    [
      'Lan Shen 沈岚*, Tom Vale',
      [{ name: { en: 'Lan Shen', zh: '沈岚' }, corresponding: true }, 'Tom Vale'],
    ],
    ['沈岚, 林波', ['沈岚', '林波']],
  ])('keeps names in both scripts: %s', (names, authors) => {
    const { read: found, problems } = read(`- ${names}. **Rivers North.** *ICML*, 2024.`, {
      legend: '* corresponding author',
    })
    expect(found).toMatchObject([{ authors }])
    expect(problems).toEqual([])
  })

  it.each([
    ['Ada Brook, Tom Vale*', ['Ada Brook', { name: 'Tom Vale', corresponding: true }]],
    ['*Ada Brook*, Tom Vale', ['Ada Brook', 'Tom Vale']],
  ])(
    'reads a star after a name as a mark, and stars around it as italics: %s',
    (names, authors) => {
      const { read: found } = read(`[1] Rivers North. ${names}. ICML 2024.`, {
        legend: '* corresponding author',
      })
      expect(found).toMatchObject([{ authors }])
    },
  )

  it.each([
    [
      'an unexplained mark',
      '[1] Rivers North. Ada Brook†, Tom Vale. ICML 2024.',
      'not-understood: Ada Brook†',
    ],
    ['others', '[1] Rivers North. Ada Brook, Tom Vale, et al. ICML 2024.', 'some-authors: et al'],
    [
      'a sentence',
      '- You can find them elsewhere.',
      'not-understood: You can find them elsewhere.',
    ],
    [
      'an address of the old site',
      '[1] Rivers North. Ada Brook, Tom Vale. ICML 2024. [[pdf]](files/a.pdf)',
      'unsafe-link: [pdf] files/a.pdf',
    ],
  ])('reports %s', (_, text, problem) => {
    expect(read(text).problems).toEqual([problem])
  })

  it.each([
    ['Journal Papers', 'article-journal'],
    ['Conference Papers', 'paper-conference'],
    ['Publications', 'article'],
  ])('takes the kind of an unknown venue from the heading %s', (heading, type) => {
    expect(
      read('[1] Rivers North. Ada Brook, Tom Vale. Water, 2024.', { heading }).read,
    ).toMatchObject([{ type }])
  })

  it('keeps a paper without a date, with none', () => {
    const { read: found, problems } = read('- **Rivers of the North**<br>Ada Brook, Tom Vale')
    expect(found).toMatchObject([{ title: 'Rivers of the North' }])
    expect(found[0]).not.toHaveProperty('issued')
    expect(problems).toEqual([])
  })

  it('keeps a paper without authors', () => {
    expect(read('- "Rivers of the North", ICML 2024').read).toMatchObject([
      { title: 'Rivers of the North', authors: [] },
    ])
  })

  it('takes the year from the heading', () => {
    expect(
      read('- **Rivers of the North**<br>Ada Brook, Tom Vale', { heading: '2023' }).read,
    ).toMatchObject([{ issued: '2023' }])
  })
})
