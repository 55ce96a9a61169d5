import type { Highlighter, Meaning, Part } from './highlighter.ts'

/** Something about an entry, shown or not; `field` says what it is. */
export interface SearchField<F extends string> {
  readonly field: F
  readonly text: string
  readonly meaning?: Meaning
}

/** Why an entry was found: an excerpt of what it does not show. */
export interface Reason<F extends string> {
  readonly field: F
  readonly parts: readonly Part[]
}

/** Longer texts are cut around the first hit, in UTF-16 code units. */
const LONGEST = 120
const BEFORE = 40

/**
 * What must be said besides an entry's marks: for each term that nothing shown explains, the first hidden text
 * that does. A text that explains several terms is said once.
 */
export function reasonsFor<F extends string>(
  highlighter: Highlighter,
  shown: Iterable<Omit<SearchField<F>, 'field'>>,
  hidden: () => readonly SearchField<F>[],
): Reason<F>[] {
  const explained = new Set<number>()
  const learn = ({ text, meaning }: Omit<SearchField<F>, 'field'>): boolean => {
    const before = explained.size
    for (const term of highlighter.hits(text, meaning)) explained.add(term)
    return explained.size > before
  }
  // Mostly the first ones explain it all, and the others need not even be put together.
  for (const field of shown) {
    learn(field)
    if (explained.size === highlighter.terms) return []
  }
  return hidden()
    .filter(learn)
    .map(({ field, text, meaning }) => ({
      field,
      parts: excerpt(highlighter.parts(text, meaning)),
    }))
}

/** The part of a long text around its first hit. */
export function excerpt(parts: readonly Part[]): readonly Part[] {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0)
  if (length <= LONGEST) return parts
  const first = parts.findIndex(({ hit }) => hit)
  const lead = parts.slice(0, first).map(({ text }) => text)
  const start = lead.join('')
  const cut = start.length <= BEFORE ? start : `…${fromWord(start.slice(-BEFORE))}`
  const kept: Part[] = cut === '' ? [] : [{ text: cut, hit: false }]
  let room = LONGEST - cut.length
  for (const { text, hit } of parts.slice(Math.max(first, 0))) {
    if (room <= 0) break
    kept.push({ text: text.length <= room || hit ? text : `${toWord(text.slice(0, room))}…`, hit })
    room -= text.length
  }
  return kept
}

/** Without the piece of a word at the beginning, where the script parts words. */
function fromWord(text: string): string {
  return text
    .toWellFormed()
    .replace(/^[^\s\p{Script=Han}]{0,20}\s/u, '')
    .replace(/^\ufffd/u, '')
}

function toWord(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s[^\s\p{Script=Han}]{0,20}$/u, '')
    .replace(/\ufffd$/u, '')
}
