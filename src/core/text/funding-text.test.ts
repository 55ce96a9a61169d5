import { describe, expect, it } from 'vitest'
import { fundingText } from './funding-text.ts'

const NSFC = {
  funder: { en: 'National Natural Science Foundation of China', zh: '国家自然科学基金' },
  program: { en: 'General Program', zh: '面上项目' },
  number: '62076001',
}

describe('fundingText', () => {
  it.each([
    [NSFC, 'zh', '国家自然科学基金面上项目，62076001'],
    [
      NSFC,
      'en',
      'National Natural Science Foundation of China, General Program, no.\u00A062076001',
    ],
    [
      { ...NSFC, amount: 580_000, currency: 'CNY' },
      'zh',
      '国家自然科学基金面上项目，62076001，58 万元',
    ],
    [{ funder: 'NSF', amount: 1_234_567.5, currency: 'USD' }, 'en', 'NSF, USD 1,234,567.5'],
    [
      { funder: 'NSF', program: 'CAREER', amount: 900, currency: 'USD' },
      'zh',
      'NSF CAREER，900 USD',
    ],
    [{ funder: '校基金', amount: 5000, currency: 'CNY' }, 'zh', '校基金，5,000 元'],
  ] as const)('of %j in %s is %s', (funding, locale, text) => {
    expect(fundingText(funding, locale)).toBe(text)
  })
})
