import type { Spellings } from '../bundle/spellings.ts'
import { fold, searchTerms } from './fold.ts'
import type { Characters } from './tracked-text.ts'

/** The spellings of one bundle, ready for use. */
export interface Spelling {
  readonly readings: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly characters: Characters
  readonly labels: Readonly<Record<string, readonly string[]>>
}

/** A bundle that says nothing has no other spellings. */
export function createSpelling(spellings?: Spellings): Spelling {
  const { readings = {}, names = {}, variants = '', labels = {} } = spellings ?? {}
  return {
    readings: new Map(Object.entries(readings)),
    names: new Map(Object.entries(names)),
    characters: readVariants(variants),
    labels,
  }
}

/** `fold`, and traditional characters become the simplified ones of the search keys. */
export function foldIn({ characters }: Spelling, text: string): string {
  return foldHan(fold(text), characters)
}

/** The terms of a query as the search keys of the bundle write them. */
export function termsIn({ characters }: Spelling, query: string): string[] {
  return searchTerms(foldHan(query, characters))
}

export function foldHan(text: string, characters: Characters): string {
  return text.replace(/\p{Script=Han}/gu, (character) => characters.get(character) ?? character)
}

function readVariants(pairs: string): Characters {
  const characters = [...pairs]
  return new Map(
    characters.flatMap((character, at) =>
      at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [],
    ),
  )
}
