import { isPlaceName } from '../entries/place-names.ts'
import { plainText } from '../text/inline-markdown.ts'

/** Words that only introduce a part of a reference, and months, which the bundle writes as numbers. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(
  `the and for from with see ser vol no pp pages page chap chapter article art paper papers number issue volume edition
  eds edited editor editors available online retrieved accessed last visited https http www org doi url isbn issn com
  proceedings proc journal jan january feb february mar march apr april may jun june jul july aug august sep sept
  september oct october nov november dec december spring summer autumn fall winter equal contribution contributions
  corresponding author authors first co-first et al pdf code project video slides poster data dataset demo website link
  bib bibtex abs html supplementary supplement arxiv preprint preprints published accepted appear link`.split(
    /\s+/u,
  ),
)
const WORD = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const SHORTEST = 3
/** Badges are pictures with addresses, which no reader sees as words. */
const PICTURE = /!\[[^\][]{0,200}\](?:\([^()\n]{0,500}\))?/gu
const ADDRESS = /\bhttps?:\/\/[^\s)\]]{1,500}/gu

/** What a reference says that its parts do not: phrases of words that follow each other. */
export function leftWords(markdown: string, ...parts: readonly unknown[]): string[] {
  const known = folded(parts.map(textsOf).join(' '))
  const phrases: string[][] = []
  let end = -1
  const text = plainText(markdown.replace(PICTURE, ' ')).replace(ADDRESS, ' ')
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(HAN_FORMS, '')
    if (!isTelling(word) || known.includes(folded(word))) continue
    const isNext = end >= 0 && /^[\s:,&]{1,3}$/u.test(text.slice(end, match.index))
    if (isNext) phrases.at(-1)?.push(word)
    else phrases.push([word])
    end = match.index + match[0].length
  }
  return phrases.map((words) => words.join(/\p{Script=Han}/u.test(words.join('')) ? '、' : ' '))
}

/** What Chinese references say in one word with a name, and the bundle in a field of its own. */
const HAN_FORMS = /^[\d第年卷期页编等著译版至–-]+$|(?:博士|硕士|学士)?(?:学位)?(?:论文)?$|等$/gu

function isTelling(word: string): boolean {
  if (isPlaceName(word)) return false
  if (/\p{Script=Han}/u.test(word)) return word.length > 1
  const isWord = word.length >= SHORTEST && !/^\d/u.test(word)
  return isWord && !SAID_OTHERWISE.has(word.toLowerCase())
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function textsOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map(textsOf).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(textsOf).join(' ')
  return ''
}
