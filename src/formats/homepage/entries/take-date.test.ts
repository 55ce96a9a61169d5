import { describe, expect, it } from 'vitest'
import { takeDate } from './take-date.ts'

describe('takeDate', () => {
  it.each([
    ['bold in brackets', '**[07/2025]** The paper', '2025-07', 'The paper'],
    ['italics and a colon', '*2025.03*: One paper', '2025-03', 'One paper'],
    ['brackets', '[Mon. 2025] x', undefined, ''],
    ['a month in brackets', '[Jan. 2025] A talk', '2025-01', 'A talk'],
    ['Chinese in brackets', '[2024 年 6 月] 论文', '2024-06', '论文'],
    ['Chinese and a full-width colon', '*2024年7月15日*：在会上', '2024-07-15', '在会上'],
    ['bold', '**05.2024** A prize', '2024-05', 'A prize'],
    ['an emoji before it', '🏆 *2022.10* A prize', '2022-10', 'A prize'],
    ['code', '`2024-05` A prize', '2024-05', 'A prize'],
    ['nothing around', '2024.5: bare', '2024-05', 'bare'],
    ['round brackets', '(2024.05) x y', '2024-05', 'x y'],
    ['a bar', '2024.05 | x y', '2024-05', 'x y'],
    ['a year of something', '2021 年度优秀学生', '2021', '年度优秀学生'],
    [
      'bold type that continues',
      '**2024.05 Paper accepted** at X',
      '2024-05',
      '**Paper accepted** at X',
    ],
    ['bold words after it', '2024.05: **Paper** accepted', '2024-05', '**Paper** accepted'],
  ])('reads a date at the beginning in %s', (_, text, value, rest) => {
    const taken = takeDate(text)
    expect(value === undefined ? taken : [taken?.value, taken?.rest]).toEqual(
      value === undefined ? undefined : [value, rest],
    )
  })

  it.each([
    ['after a comma', 'River Prize, 2019', '2019', 'River Prize'],
    ['with a full stop', 'River Prize, 2019.', '2019', 'River Prize'],
    ['in brackets', 'River Prize (May 2019)', '2019-05', 'River Prize'],
    ['in italics', 'River Prize, *2019*', '2019', 'River Prize'],
    ['after bold', '**River Prize**, 2019', '2019', '**River Prize**'],
    ['within bold', '**River Prize, 2019**', '2019', '**River Prize**'],
  ])('reads a date at the end %s', (_, text, value, rest) => {
    expect(takeDate(text)).toMatchObject({ value, rest })
  })

  it.each([
    ['in the middle', 'In 2019 we went on'],
    ['in two years', '*2018&2019*: Two prizes'],
    ['in a name', 'the ICML 2024 paper'],
    ['nowhere', 'no date'],
  ])('takes none that is %s', (_, text) => {
    expect(takeDate(text)).toBeUndefined()
  })

  it('reads a date after any number of marks', () => {
    const marks = '*'.repeat(1_000)
    expect(takeDate(`River Prize${marks}x${marks} 2019`)).toMatchObject({ value: '2019' })
    expect(takeDate(`River Prize${marks} 2019`)).toMatchObject({ value: '2019' })
  })
})
