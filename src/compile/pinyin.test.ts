import { describe, expect, it } from 'vitest'
import { pinyinReading, romanize, titleReading } from './pinyin.ts'

describe('pinyinReading', () => {
  it.each([
    ['郑楚杰', 'zheng/chu jie'],
    ['彭儒', 'peng/ru'],
    ['鄭楚傑', 'zheng/chu jie'],
    ['吕青', 'lv/qing'],
    ['王小 明', 'wang/xiao ming'],
    ['阿依古丽·买买提', '/a yi gu li mai mai ti'],
  ])('reads %s as %s', (name, reading) => {
    expect(pinyinReading(name)).toBe(reading)
  })

  it.each([
    ['单青', 'shan/qing'],
    ['曾小禾', 'zeng/xiao he'],
    ['仇行舟', 'qiu/xing zhou'],
    ['解青', 'xie/qing'],
    ['查青', 'zha/qing'],
    ['区青', 'ou/qing'],
    ['任青', 'ren/qing'],
    ['华青', 'hua/qing'],
    ['欧阳望', 'ou yang/wang'],
    ['尉迟青', 'yu chi/qing'],
    ['單青', 'shan/qing'],
  ])('reads a family name as a family name: %s, %s', (name, reading) => {
    expect(pinyinReading(name)).toBe(reading)
  })

  it.each([
    [
      'the family name',
      { en: { given: 'Qing', family: 'Dan' }, zh: { given: '青', family: '单' } },
      '单青',
      'dan/qing',
    ],
    [
      'the given name',
      { en: { given: 'Yuele', family: 'Le' }, zh: { given: '乐乐', family: '乐' } },
      '乐乐乐',
      'le/yue le',
    ],
    [
      'a given name in two words',
      { en: { given: 'Chu-Jie', family: 'Zheng' }, zh: { given: '楚杰', family: '郑' } },
      '郑楚杰',
      'zheng/chu jie',
    ],
    [
      'ü as passports write it',
      { en: { given: 'Qing', family: 'Lyu' }, zh: { given: '青', family: '吕' } },
      '吕青',
      'lv/qing',
    ],
    [
      'where the family name ends',
      { en: { given: 'Wang', family: 'Ouyang' }, zh: { given: '望', family: '欧阳' } },
      '欧阳望',
      'ou yang/wang',
    ],
  ])("lets the person's own reading decide %s", (_, person, name, reading) => {
    expect(pinyinReading(name, person)).toBe(reading)
  })

  it.each([
    [
      'another given name',
      { en: { given: 'Jack', family: 'Dan' }, zh: { given: '青', family: '单' } },
      'dan/qing',
    ],
    [
      'another romanisation',
      { en: { given: 'Tsing', family: 'Sin' }, zh: { given: '青', family: '单' } },
      'shan/qing',
    ],
  ])('keeps to pinyin where the Latin name is %s', (_, person, reading) => {
    expect(pinyinReading('单青', person)).toBe(reading)
  })

  it.each(['Ru Peng', 'Ru 彭', '', '山田はな', '김민준', 'Владимир'])(
    'does not read %j',
    (name) => {
      expect(pinyinReading(name)).toBeUndefined()
    },
  )
})

describe('romanize', () => {
  it.each([
    ['河流的记忆', 'he liu de ji yi'],
    ['河流的重要性', 'he liu de zhong yao xing'],
    ['重複學習', 'chong fu xue xi'],
    ['绿色模型', 'lv se mo xing'],
    ['words only', 'words only'],
    ['ひらがなと漢字', 'ひらがなと漢字'],
    ['', ''],
  ])('%s is %s', (text, syllables) => {
    expect(romanize(text)).toBe(syllables)
  })
})

describe('titleReading', () => {
  it.each([
    ['基于BERT的翻译', 'ji yu de fan yi'],
    ['銀行的重量', 'yin hang de zhong liang'],
    ['Data', undefined],
    ['データの', undefined],
    ['数据の', undefined],
  ])('of %s is %s', (title, reading) => {
    expect(titleReading(title)).toBe(reading)
  })
})
