import { describe, expect, it } from 'vitest'
import { displayName, formatName, nameComma, sealOf, writtenForms } from './format-name.ts'

const zheng = {
  en: { given: 'Chujie', family: 'Zheng' },
  zh: { family: '郑', given: '楚杰' },
}

describe('formatName', () => {
  it.each([
    [
      'given name first in Latin script',
      { given: 'Chujie', family: 'Zheng' },
      'en',
      'Chujie Zheng',
    ],
    ['family name first in Chinese, unspaced', zheng.zh, 'zh', '郑楚杰'],
    ['the order of the script, not of the page', zheng.zh, 'en', '郑楚杰'],
    ['a Latin name on a Chinese page as Latin', zheng.en, 'zh', 'Chujie Zheng'],
    ['a compound Chinese family name', { family: '欧阳', given: '修' }, 'zh', '欧阳修'],
    ['a single given name', { given: 'Sukarno' }, 'en', 'Sukarno'],
    ['a single family name', { family: '鲁迅' }, 'zh', '鲁迅'],
    ['a whole name as it is', { literal: 'Inés García Prado' }, 'zh', 'Inés García Prado'],
    ['a mixed name with a space', { given: 'John', family: '史密斯' }, 'zh', 'John 史密斯'],
    [
      'particles where the person puts them',
      { given: 'Jan', family: 'de Vries' },
      'en',
      'Jan de Vries',
    ],
  ] as const)('writes %s', (_, parts, locale, expected) => {
    expect(formatName(parts, locale)).toBe(expected)
  })
})

describe('displayName', () => {
  it('puts the page’s language first and the other second', () => {
    expect(displayName(zheng, 'en')).toEqual({
      primary: { text: 'Chujie Zheng', lang: 'en' },
      secondary: { text: '郑楚杰', lang: 'zh' },
    })
    expect(displayName(zheng, 'zh').primary).toEqual({ text: '郑楚杰', lang: 'zh' })
  })

  it('shows the only name there is, in its own language', () => {
    expect(displayName({ en: zheng.en }, 'zh')).toEqual({
      primary: { text: 'Chujie Zheng', lang: 'en' },
    })
    expect(displayName({ zh: zheng.zh }, 'en')).toEqual({
      primary: { text: '郑楚杰', lang: 'zh' },
    })
  })

  it('does not repeat a name that is the same in both languages', () => {
    expect(displayName({ en: zheng.en, zh: zheng.en }, 'zh')).toEqual({
      primary: { text: 'Chujie Zheng', lang: 'en' },
    })
  })
})

describe('sealOf', () => {
  it.each([
    ['the Chinese family name', zheng, '郑'],
    ['both characters of a compound one', { zh: { family: '欧阳', given: '修' } }, '欧阳'],
    ['initials where there is no Chinese name', { en: zheng.en }, 'CZ'],
    ['initials of the ends of a whole name', { en: { literal: 'Inés García Prado' } }, 'IP'],
    ['the first character of a whole Chinese name', { zh: { literal: '阿卜杜拉' } }, '阿'],
    ['one initial of a single name', { en: { given: 'sukarno' } }, 'S'],
    ['initials with their accent', { en: { given: 'Élodie', family: 'Ångström' } }, 'ÉÅ'],
    ['letters, not marks', { en: { given: '“Bo”', family: 'O’Neill' } }, 'BO'],
    ['the first character of a Chinese name without family', { zh: { given: '巴金' } }, '巴'],
    ['initials of a Latin name on the Chinese side', { zh: zheng.en }, 'CZ'],
    [
      'initials where the Chinese side has a given name only',
      { ...zheng, zh: { given: '楚杰' } },
      'CZ',
    ],
  ])('takes %s', (_, name, expected) => {
    expect(sealOf(name)).toBe(expected)
  })
})

it.each([
  [['彭儒', '赵俊博'], '，'],
  [['彭儒', 'Junbo Zhao'], ', '],
  [['Ru Peng', 'Junbo Zhao'], ', '],
])('separates %j by %j', (names, comma) => {
  expect(nameComma(names)).toBe(comma)
})

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
