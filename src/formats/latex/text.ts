import { latexWords, mapWords } from '../bibtex/latex.ts'
import { withSymbols } from './symbols.ts'

/** Letters and punctuation that are set in a Chinese font. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u

/**
 * Text of a document. Signs that both scripts have are written with Latin letters unless Chinese is about: the packages
 * for Chinese would set them as wide as a character.
 */
export function text(plain: string): string {
  const isChinese = CHINESE.test(plain)
  return withSymbols(mapWords(plain, (words) => wordsText(words, isChinese)))
}

function wordsText(words: string, isChinese: boolean): string {
  const written = latexWords(words)
    .replaceAll(/-(?=-)/gu, '-{}')
    .replaceAll('–', '--')
    .replaceAll(' · ', String.raw` \textperiodcentered{} `)
    // A bracket after `\item` or `\\` would be its argument.
    .replaceAll('[', '{[}')
    .replaceAll(']', '{]}')
  return isChinese ? written : latinSigns(written)
}

function latinSigns(written: string): string {
  return written
    .replaceAll(/(?<=^|[\s([{—-])"|“/gu, '``')
    .replaceAll(/["”]/gu, "''")
    .replaceAll('‘', '`')
    .replaceAll('’', "'")
    .replaceAll('—', '---')
    .replaceAll('…', String.raw`\ldots{}`)
}
