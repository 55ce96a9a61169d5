import { describe, expect, it } from 'vitest'
import { readPersonName } from './read-person-name.ts'

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
    ['a Latin name', 'Ada Brook'],
    ['a name that begins like a Chinese one', 'Han Solo'],
    ['two words that both are family names', 'Chang Zhou'],
    ['three words', 'Nanyun Violet Peng'],
    ['a word', 'Home'],
    ['nothing', ''],
    ['two Chinese names', '郑楚杰 彭儒'],
    ['Chinese text that is not a name', '关于我们的主页'],
    ['司马 and what may be a given name', '司马'],
  ])('does not guess at %s', (_, text) => {
    expect(readPersonName(text)).toBeUndefined()
  })

  it('keeps the Chinese name where the Latin one is another', () => {
    expect(readPersonName('Jack 郑楚杰')).toEqual({ zh: { family: '郑', given: '楚杰' } })
  })
})
