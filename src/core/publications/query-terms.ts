import { termsIn, type Spelling } from '../search/spelling.ts'
import { arxivOfAddress, doiOfAddress, readDoi } from './identifiers.ts'

/** The beginning of an arXiv id, whose first four digits are a year and a month. */
const BEGUN_ARXIV = /^(?:arxiv:)?(?<id>\d{2}(?:0[1-9]|1[0-2])\.\d{1,5})$/iu

/** A colon after the name of a kind of identifier, and the space that some write after it. */
const SPACED = /\b(?<kind>arxiv|doi):\s+(?=\S)/giu

/**
 * An identifier as a word of a search key. Its characters are kept apart, so that no other word is found in it: `10`
 * would be in every DOI.
 *
 * @example identifierKey('2505.1') // '||2|5|0|5|.|1'
 */
export function identifierKey(id: string): string {
  return `||${[...id.toLowerCase()].join('|')}`
}

/** The terms of a query: identifiers and addresses of papers as a whole, and the other words folded. */
export function queryTerms(spelling: Spelling, query: string): string[] {
  const words = query.replaceAll(SPACED, '$1:').trim().split(/\s+/u)
  const ids = words.map(identifierIn)
  const rest = words.filter((_, at) => ids[at] === undefined).join(' ')
  const keys = ids.flatMap((id) => (id === undefined ? [] : identifierKey(id)))
  return [...new Set([...keys, ...termsIn(spelling, rest)])]
}

function identifierIn(word: string): string | undefined {
  const bare = word.replace(/[,;，；。]$/u, '')
  return (
    BEGUN_ARXIV.exec(bare)?.groups?.['id'] ??
    arxivOfAddress(bare) ??
    readDoi(bare) ??
    (bare.includes('/') ? doiOfAddress(bare) : undefined)
  )
}
