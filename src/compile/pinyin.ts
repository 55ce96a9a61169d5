import { pinyin } from 'pinyin-pro'
import { fold } from '#core/search/fold.ts'
import type { NameParts, PersonName } from '#core/schema/person-name.ts'
import { hasLatin } from '#core/text/language-of.ts'
import { simplify } from './han-variants.ts'

/** Family names of two characters; other names begin with one. */
const TWO_CHARACTERS = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 ' +
    '公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 ' +
    '拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 ' +
    '西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师'
  ).split(' '),
)

const HAN = /\p{Script=Han}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Pinyin of a name in Han, family name first and parted by `/`; undefined for any other name. Family names are read
 * as family names (单 shan, 曾 zeng); where the person's own Latin name is a reading of the characters, it decides.
 *
 * @example pinyinReading('郑楚杰') // 'zheng/chu jie'
 */
export function pinyinReading(name: string, person?: PersonName): string | undefined {
  const characters = simplify(name).match(HAN) ?? []
  if (characters.length === 0 || hasLatin(name) || KANA.test(name)) return undefined
  const family = familyLength(name, characters, person?.zh)
  const mode = family === 0 ? 'off' : 'head'
  const read = syllables(characters.join(''), mode)
  const parts = [
    ownReading(characters.slice(0, family), person?.en?.family) ?? read.slice(0, family),
    ownReading(characters.slice(family), person?.en?.given) ?? read.slice(family),
  ]
  return parts.map((part) => part.join(' ')).join('/')
}

/** Pinyin of the Han characters of a title; undefined where it has none, or is not Chinese. */
export function titleReading(title: string): string | undefined {
  const characters = simplify(title).match(HAN) ?? []
  if (characters.length === 0 || KANA.test(title)) return undefined
  return syllables(characters.join(''), 'off').join(' ')
}

function familyLength(name: string, characters: readonly string[], parts?: NameParts): number {
  if (parts?.family !== undefined && simplify(name).startsWith(simplify(parts.family))) {
    return parts.family.match(HAN)?.length ?? 0
  }
  if (/[·•‧]/u.test(name)) return 0
  const two = characters.slice(0, 2).join('')
  return characters.length > 2 && TWO_CHARACTERS.has(two) ? 2 : 1
}

function syllables(text: string, surname: 'off' | 'head'): string[] {
  return pinyin(text, { type: 'array', toneType: 'none', v: true, surname })
}

/** The reading of each character that together make up what the person writes; undefined where none does. */
function ownReading(
  characters: readonly string[],
  latin: string | undefined,
): string[] | undefined {
  if (latin === undefined || characters.length === 0) return undefined
  return split(characters, fold(latin).replaceAll(' ', ''))
}

function split([character, ...more]: readonly string[], latin: string): string[] | undefined {
  if (character === undefined) return latin === '' ? [] : undefined
  const readings = pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true })
  for (const reading of readings) {
    for (const written of [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')]) {
      const rest = latin.startsWith(written) ? split(more, latin.slice(written.length)) : undefined
      if (rest !== undefined) return [reading, ...rest]
    }
  }
  return undefined
}

/**
 * Chinese text in pinyin without tones, a space between syllables; Japanese stays as it is.
 *
 * @example romanize('河流的记忆') // 'he liu de ji yi'
 */
export function romanize(text: string): string {
  return KANA.test(text)
    ? text
    : pinyin(simplify(text), { toneType: 'none', v: true, nonZh: 'consecutive' })
}
