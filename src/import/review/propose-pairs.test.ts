import { expect, it } from 'vitest'
import { proposePairs } from './propose-pairs.ts'

const award = (date: string | undefined, name: object) => ({ name, ...(date && { date }) })

it.each<[string, object[], string[]]>([
  [
    'of one month',
    [award('2023-10', { en: 'Merit' }), award('2023-10', { zh: '三好学生' })],
    ['2023-10 Merit = 2023-10 三好学生'],
  ],
  [
    'of one year, where one side has no month',
    [award('2023-10', { en: 'Merit' }), award('2023', { zh: '三好学生' })],
    ['2023-10 Merit = 2023 三好学生'],
  ],
  [
    'in their order, the same month first',
    [
      award('2023-09', { en: 'A' }),
      award('2023-10', { en: 'B' }),
      award('2023-10', { zh: '乙' }),
      award('2023-09', { zh: '甲' }),
    ],
    ['2023-09 A = 2023-09 甲', '2023-10 B = 2023-10 乙'],
  ],
  ['of two years: none', [award('2022', { en: 'A' }), award('2023', { zh: '甲' })], []],
  ['without a date: none', [award(undefined, { en: 'A' }), award(undefined, { zh: '甲' })], []],
  [
    'in both languages already: none',
    [award('2023', { en: 'A', zh: '甲' }), award('2023', { zh: '乙' })],
    [],
  ],
])('proposes awards %s', (_, awards, pairs) => {
  const found = proposePairs({ profile: { awards: awards as never }, news: [] })
  expect(found.map(({ question }) => question.text)).toEqual(pairs)
})

it('compares positions by their periods, and news too', () => {
  const period = { start: '2020', end: '2021' } as const
  const found = proposePairs({
    profile: {
      experience: [
        { organization: { en: 'Lab' }, role: { en: 'Intern' }, period },
        { organization: { zh: '实验室' }, role: { zh: '实习生' }, period },
      ],
    },
    news: [
      { date: '2024-01', kind: 'other', text: { en: 'Moved.' } },
      { date: '2024-01', kind: 'other', text: { zh: '搬家。' } },
    ],
  })
  expect(found.map(({ part }) => part)).toEqual(['news', 'experience'])
})
