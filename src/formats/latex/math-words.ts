import { SIGNS } from './tex-macros.ts'
import { lookUp } from '../look-up.ts'

const PLAIN = /^[\p{L}\p{N}\s.,:;+\-–/()|*†‡§#~×·→≈%=<>!]*$/u

/** A formula that is only a sign or a number as text, a star set high as a mark; any other as it is written. */
export function mathWords(source: string): string {
  const words = source
    .replace(/\\(?:text|mathrm|mathbf|textbf|rm|bf)\b/gu, '')
    .replace(/\\([A-Za-z]+|[&%$#_, ])\s?/gu, (whole, name: string) => lookUp(SIGNS, name) ?? whole)
    .replace(/[{}^]/gu, '')
  return PLAIN.test(words.replaceAll('\\*', '*'))
    ? words.replace(/(?<!\\)\*/gu, '\\*')
    : `$${source}$`
}
