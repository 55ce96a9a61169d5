import { describe, expect, it } from 'vitest'
import { nameForms, nameKeys } from './name-forms.ts'
import { createNameKeys } from './name-keys.ts'
import { createSpelling } from './spelling.ts'

const spelling = createSpelling({
  readings: {
    郑楚杰: 'zheng/chu jie',
    欧阳望: 'ou yang/wang',
    吕青: 'lv/qing',
    '阿依古丽·买买提': '/a yi gu li mai mai ti',
    彭儒: 'peng/ru',
  },
  names: {},
  variants: '',
  labels: {},
})

describe('nameKeys', () => {
  it.each([
    ['pinyin and initials in both orders', '郑楚杰', 'zhengchujie chujiezheng zcj cjz'],
    ['family names of two characters whole', '欧阳望', 'ouyangwang wangouyang oyw woy'],
    ['a name of two characters', '彭儒', 'pengru rupeng pr rp'],
    ['ü as u, v and yu', '吕青', 'luqing qinglu lvqing qinglv lyuqing qinglyu lq ql'],
    ['one order where no family name is known', '阿依古丽·买买提', 'ayigulimaimaiti ayglmmt'],
    ['Latin names without spaces in both orders', 'Ru Peng', 'pengru rupeng'],
    ['Latin names with accents, hyphens and points', 'Jörg-P. Meier', 'meierjorgp jorgpmeier'],
    ['nothing for one word', 'Qwen', ''],
    ['nothing for more words than names have', 'The Great Team of the Lab', ''],
    ['nothing for Han that nobody has read', '王某', ''],
    ['nothing for nothing', '', ''],
  ])('has %s', (_, name, keys) => {
    expect(nameKeys(name, spelling)).toBe(keys)
  })
})

describe('nameForms', () => {
  it('match the characters that syllables stand for', () => {
    const [full] = nameForms('郑楚杰', spelling)
    expect(full?.from.join('')).toBe('00000111222')
    const [, , initials] = nameForms('郑楚杰', spelling)
    expect([initials?.text, initials?.from, initials?.to]).toEqual(['zcj', [0, 1, 2], [1, 2, 3]])
  })

  it('pass over what is not Han', () => {
    const [full] = nameForms('阿依古丽·买买提', spelling)
    expect(full?.from.at(-1)).toBe(7)
  })

  it('stand for the whole name where syllables do not meet characters', () => {
    const odd = createSpelling({ readings: { 某: 'mou/ren' }, names: {}, variants: '', labels: {} })
    const [full] = nameForms('某', odd)
    expect([full?.text, full?.from.at(-1), full?.to.at(-1)]).toEqual(['mouren', 0, 1])
  })
})

describe('createNameKeys', () => {
  const name = { en: { given: 'Ru', family: 'Peng' }, zh: { given: '儒', family: '彭' } }

  it('spells out authors and the researchers of an entry', () => {
    const keys = createNameKeys(spelling, [{ slug: 'ru-peng', name }])
    expect(keys.of([{ name: 'Yu Le' }], ['ru-peng'])).toBe(
      'leyu yule pengru rupeng pengru rupeng pr rp',
    )
  })

  it('has nothing for unknown people', () => {
    expect(createNameKeys(spelling, []).of([], ['nobody']).trim()).toBe('')
  })
})
