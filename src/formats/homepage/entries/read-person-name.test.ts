import { describe, expect, it } from 'vitest'
import { isSureName, readGivenName, readPersonName } from './read-person-name.ts'

const both = { en: { given: 'Chujie', family: 'Zheng' }, zh: { family: '郑', given: '楚杰' } }

describe('readPersonName', () => {
  it.each([
    ['both scripts', 'Chujie Zheng 郑楚杰', both],
    ['the Chinese name in brackets', 'Chujie Zheng (郑楚杰)', both],
    ['full-width brackets', 'Chujie Zheng（郑楚杰）', both],
    ['a bracket that is not closed', 'Chujie Zheng (郑楚杰', both],
    ['the Chinese name first', '郑楚杰 | Chujie Zheng', both],
    ['the family name first in Latin letters', 'Zheng Chujie 郑楚杰', both],
    [
      'bold letters that a PDF repeats',
      'Ru Peng 彭彭彭儒儒儒',
      { en: { given: 'Ru', family: 'Peng' }, zh: { family: '彭', given: '儒' } },
    ],
    ['Chinese alone', '刘大一恒', { zh: { family: '刘', given: '大一恒' } }],
    [
      'a family name of two characters',
      '欧阳明 Ming Ouyang',
      { en: { given: 'Ming', family: 'Ouyang' }, zh: { family: '欧阳', given: '明' } },
    ],
    ['a title after it', '黄民烈教授', { zh: { family: '黄', given: '民烈' } }],
    ['a title before it', 'Prof. Minlie Huang', { en: { given: 'Minlie', family: 'Huang' } }],
    ['a comma', 'Müller, Jörg', { en: { given: 'Jörg', family: 'Müller' } }],
    ['pinyin with one family name', 'Tianyong Hao', { en: { given: 'Tianyong', family: 'Hao' } }],
  ])('reads %s', (_, text, expected) => {
    expect(readPersonName(text)).toEqual(expected)
  })

  it.each([
    ['two words', 'Ada Brook', { given: 'Ada', family: 'Brook' }],
    ['words that both are family names', 'Chang Zhou', { given: 'Chang', family: 'Zhou' }],
    ['two short syllables', 'Yi Dang', { given: 'Yi', family: 'Dang' }],
    ['an initial between', 'Ada M. Brook', { given: 'Ada M.', family: 'Brook' }],
    ['initials', 'A. M. Brook', { given: 'A. M.', family: 'Brook' }],
    ['particles', 'Ludwig van der Berg', { given: 'Ludwig', family: 'van der Berg' }],
    ['capitals that come first', 'LIN Wanzhou', { given: 'Wanzhou', family: 'Lin' }],
    ['capitals that come last', 'Wanzhou LIN', { given: 'Wanzhou', family: 'Lin' }],
    ['a degree behind it', 'Ada Brook, Ph.D.', { given: 'Ada', family: 'Brook' }],
    ['a family name of two words', 'García Prado, Inés', { given: 'Inés', family: 'García Prado' }],
    ['three words, whole', 'Nanyun Violet Peng', { literal: 'Nanyun Violet Peng' }],
  ])('divides %s', (_, text, en) => {
    expect(readPersonName(text)).toEqual({ en })
  })

  it.each([
    ['a traditional family name', '謝明', { family: '謝', given: '明' }],
    ['a family name that is not in the table, whole', '钭明', { literal: '钭明' }],
    ['a name with a dot, whole', '阿卜杜拉·买买提', { literal: '阿卜杜拉·买买提' }],
    ['司马 and what may be a given name, whole', '司马', { literal: '司马' }],
  ])('divides %s', (_, text, zh) => {
    expect(readPersonName(text)).toEqual({ zh })
  })

  it('keeps what somebody is called, under either name', () => {
    expect(readPersonName('Minghao (Tom) Zhou')).toEqual({
      en: { given: 'Minghao (Tom)', family: 'Zhou' },
      aliases: ['Minghao Zhou', 'Tom Zhou'],
    })
  })

  it.each([
    ['a word', 'Home'],
    ['nothing', ''],
    ['words in lower case', 'Ada of the North'],
    ['two Chinese names', '郑楚杰 彭儒'],
    ['Chinese text that is not a name', '关于我们的主页'],
  ])('does not take %s for a name', (_, text) => {
    expect(readPersonName(text)).toBeUndefined()
  })

  it('keeps both names where neither is the other in its script', () => {
    expect(readPersonName('Jack 郑楚杰')).toEqual({
      en: { literal: 'Jack' },
      zh: { family: '郑', given: '楚杰' },
    })
  })
})

describe('isSureName', () => {
  it.each([
    ['as it is written', 'Ada Brook', true],
    ['turned by its comma', 'Brook, Ada', true],
    ['turned by its capitals', 'BROOK Ada', true],
    ['turned by the Chinese name', 'Zheng Chujie 郑楚杰', true],
    ['turned by its look', 'Zhou Minghao', false],
    ['whole', 'Nanyun Violet Peng', false],
  ])('a name %s', (_, text, isSure) => {
    expect(isSureName(readPersonName(text) ?? {}, text)).toBe(isSure)
  })
})

describe('readGivenName', () => {
  it.each([
    ['Madonna', { en: { literal: 'Madonna' } }],
    ['谢明 王五', { zh: { literal: '谢明 王五' } }],
  ])('keeps %s whole', (text, name) => {
    expect(readGivenName(text)).toEqual(name)
  })
})
