import { pinyin } from 'pinyin-pro'
import { simplify } from './han-variants.ts'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

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
