/** Shorter words are too like each other. */
const SHORTEST = 5

/** Letters that must follow the typo where only the beginning of a word has been typed. */
const CONFIRMED = 2

/** True for a word in which a typo is forgiven: five letters or more, in a script with letters. */
export function isForgiven(term: string): boolean {
  return term.length >= SHORTEST && /\p{L}/u.test(term) && !/\p{Script=Han}/u.test(term)
}

/**
 * True when one typo (a letter too many, too few, another one, or two swapped) parts `term` from `word`, or from
 * the beginning of `word` where letters after the typo confirm it. A word that begins with the term has no typo.
 *
 * @example isOneTypo('procesbench', 'processbench') // true
 */
export function isOneTypo(term: string, word: string): boolean {
  let at = 0
  while (at < term.length && term[at] === word[at]) at += 1
  if (at === term.length) return false
  const swapped = term[at] === word[at + 1] && term[at + 1] === word[at]
  return (
    goesOn(term, at + 1, [word, at]) ||
    goesOn(term, at, [word, at + 1]) ||
    goesOn(term, at + 1, [word, at + 1]) ||
    (swapped && goesOn(term, at + 2, [word, at + 2]))
  )
}

/** True when the rest of the term is the rest of the word, or long enough and its beginning. */
function goesOn(term: string, at: number, [word, wordAt]: [string, number]): boolean {
  const left = term.length - at
  const whole = word.length - wordAt === left
  return (whole || left >= CONFIRMED) && word.startsWith(term.slice(at), wordAt)
}
