import { expect, it } from 'vitest'
import { htmlInView } from '#tests/support/site/render-in-view.tsx'
import { DateText, PeriodText, WhenText } from './dates.tsx'

it.each([
  ['2025-07-28', '28 Jul 2025', '2025年7月28日'],
  ['2025-07', 'Jul 2025', '2025年7月'],
  ['2025', '2025', '2025年'],
])('shows %s as precisely as it is known, for people and for machines', (date, en, zh) => {
  expect(htmlInView(<DateText date={date} />)).toBe(`<time datetime="${date}">${en}</time>`)
  expect(htmlInView(<DateText date={date} />, 'zh')).toBe(`<time datetime="${date}">${zh}</time>`)
})

it('shows a period that goes on', () => {
  const period = { start: '2022-09', end: 'present' } as const
  expect(htmlInView(<PeriodText period={period} />)).toContain('Sep 2022 – present')
  expect(htmlInView(<PeriodText period={period} />, 'zh')).toContain('2022年9月至今')
})

it('shows of an award the day or the years', () => {
  expect(htmlInView(<WhenText when="2024" />)).toBe('<time datetime="2024">2024</time>')
  expect(htmlInView(<WhenText when={{ start: '2020', end: '2023' }} />)).toContain('2020 – 2023')
})
