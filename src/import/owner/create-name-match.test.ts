import { expect, it } from 'vitest'
import { romanize } from '#compile/pinyin.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { createNameMatch } from './create-name-match.ts'

const LIN: PersonName = {
  en: { given: 'Wanzhou', family: 'Lin' },
  zh: { given: '晚舟', family: '林' },
}
const LATIN: PersonName = { en: { given: 'Wanzhou', family: 'Lin' } }
const HAN: PersonName = { zh: { given: '晚舟', family: '林' } }
const WHOLE: PersonName = { en: { literal: 'Inés García Prado' } }
const BROOK: PersonName = { en: { given: 'Ada Maria', family: 'Brook' } }

it.each<[PersonName, string]>([
  [LIN, 'Wanzhou Lin'],
  [LIN, 'LIN Wanzhou'],
  [LIN, 'Lin, Wanzhou'],
  [LIN, 'Wan-Zhou Lin'],
  [LIN, 'Wan Zhou Lin'],
  [LIN, 'Lin Wan-zhou'],
  [LIN, 'W. Lin'],
  [LIN, 'W.Z. Lin'],
  [LIN, 'W.-Z. Lin'],
  [LIN, 'Lin W'],
  [LIN, 'Lin WZ'],
  [LIN, 'Lin, W.'],
  [LIN, 'Wanzhou Lin*'],
  [LIN, 'Wanzhou Lin†‡'],
  [LIN, 'Wanzhou Lin1,2'],
  [LIN, 'Wanzhou Lin (equal contribution)'],
  [LIN, 'Wanzhou Lin (林晚舟)'],
  [LIN, '林晚舟'],
  [LIN, '林 晚舟'],
  [LIN, '林晚舟*'],
  [LATIN, '林晚舟'],
  [HAN, 'Wanzhou Lin'],
  [HAN, 'Lin, W.-Z.'],
  [{ zh: { given: '明', family: '謝' } }, '谢明'],
  [{ zh: { literal: '林晚舟' } }, 'Lin Wanzhou'],
  [{ en: { given: 'Minghao', family: 'Zhou' }, aliases: ['Tom Zhou'] }, 'T. Zhou'],
  [{ en: { given: 'Ada', family: 'Brook' }, former: ['Ada Lin'] }, 'Lin, A.'],
  [WHOLE, 'I. García Prado'],
  [WHOLE, 'Ines Garcia Prado'],
  [WHOLE, 'Prado, I. G.'],
  [BROOK, 'Ada Brook'],
  [BROOK, 'A. M. Brook'],
  [BROOK, 'Brook AM'],
  [{ en: { given: 'W.', family: 'Lin' } }, 'Wanzhou Lin'],
  [{ en: { given: 'Jürgen', family: 'Müller' } }, 'J. Muller'],
])('%j is meant by %s', (name, written) => {
  expect(createNameMatch(name, romanize)(written)).toBe(true)
})

it.each<[PersonName, string]>([
  [LIN, 'Bo Lin'],
  [LIN, 'Wanzhou Liu'],
  [LIN, 'Wang Lin'],
  [LIN, 'Lin Bo'],
  [LIN, '林晚'],
  [LIN, '林波'],
  [LIN, 'Wei Linden'],
  [LIN, 'Lin'],
  [LIN, ''],
  [LIN, '1'],
  [HAN, 'Bo Lin'],
  [BROOK, 'B. Brook'],
  [BROOK, 'Brook'],
  [WHOLE, 'Inés Pérez'],
  [{ en: { given: 'Wei', family: 'Li' } }, 'Li Weiming'],
])('%j is not meant by %s', (name, written) => {
  expect(createNameMatch(name, romanize)(written)).toBe(false)
})
