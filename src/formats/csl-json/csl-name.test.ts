import { describe, expect, it } from 'vitest'
import type { PersonName } from '#core/schema/person-name.ts'
import type { CslName } from './csl-item.ts'
import { cslName } from './csl-name.ts'

const people = new Map<string, PersonName>([
  [
    'chujie-zheng',
    { en: { given: 'Chujie', family: 'Zheng' }, zh: { family: '郑', given: '楚杰' } },
  ],
  ['li-wei', { en: { given: 'Li', family: 'Wei' } }],
  ['madonna', { en: { given: 'Madonna' } }],
])

describe('cslName', () => {
  it.each<[string, string, CslName]>([
    ['the last word as family name', 'Fan Yin', { family: 'Yin', given: 'Fan' }],
    ['several given names', 'José A. Núñez-Gil', { family: 'Núñez-Gil', given: 'José A.' }],
    ['a particle', 'Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['several particles', 'Anna van der Meer', { family: 'van der Meer', given: 'Anna' }],
    ['a word that only looks like a particle', 'De Li', { family: 'Li', given: 'De' }],
    ['no particle at the beginning', 'van Beethoven', { family: 'Beethoven', given: 'van' }],
    ['a suffix', 'Martin King Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['a numeral after the name', 'Ann Lee III', { family: 'Lee', given: 'Ann', suffix: 'III' }],
    ['the family name before a comma', 'Zheng, Chujie', { family: 'Zheng', given: 'Chujie' }],
    ['odd spaces', ' Fan \u00a0 Yin ', { family: 'Yin', given: 'Fan' }],
    ['one word as a whole', 'Suharto', { family: 'Suharto' }],
    ['a Chinese name of three characters', '郑楚杰', { family: '郑', given: '楚杰' }],
    ['a Chinese name of two', '彭儒', { family: '彭', given: '儒' }],
    ['a double surname', '欧阳修', { family: '欧阳', given: '修' }],
    ['a double surname and a double name', '司马相如', { family: '司马', given: '相如' }],
    ['two characters that are a double surname', '欧阳', { family: '欧', given: '阳' }],
    ['a rare character', '𠮷明', { family: '𠮷', given: '明' }],
    ['one character as a whole', '郑', { literal: '郑' }],
    ['a transliterated name as a whole', '路德维希·范·贝多芬', { literal: '路德维希·范·贝多芬' }],
    [
      'a name in both scripts as a whole',
      '郑楚杰 Chujie Zheng',
      { literal: '郑楚杰 Chujie Zheng' },
    ],
    ['a name in another script as a whole', 'محمد علي', { literal: 'محمد علي' }],
    [
      'a suffix after a comma',
      'King, Martin, Jr.',
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
    ],
    ['other commas as a whole', 'Qwen, Alibaba, China', { literal: 'Qwen, Alibaba, China' }],
  ])('reads %s: %s', (_, name, expected) => {
    expect(cslName({ name }, people)).toEqual(expected)
  })

  it('never takes an organization apart', () => {
    expect(cslName({ name: 'Qwen Team', literal: true }, people)).toEqual({ literal: 'Qwen Team' })
  })

  it.each<[string, string, string, CslName]>([
    ['in Latin', 'Zheng Chujie', 'chujie-zheng', { family: 'Zheng', given: 'Chujie' }],
    ['in Han', '郑楚杰', 'chujie-zheng', { family: '郑', given: '楚杰' }],
    ['whose family name is first', 'Wei Li', 'li-wei', { family: 'Wei', given: 'Li' }],
    [
      'by the rule where the profile lacks the script',
      '魏力',
      'li-wei',
      { family: '魏', given: '力' },
    ],
    ['by the rule if there is no family name', 'Madonna', 'madonna', { family: 'Madonna' }],
    ['by the rule if the person is unknown', 'Fan Yin', 'nobody', { family: 'Yin', given: 'Fan' }],
  ])('calls a researcher of this site as the profile does, %s', (_, name, person, expected) => {
    expect(cslName({ name, person }, people)).toEqual(expected)
  })
})
