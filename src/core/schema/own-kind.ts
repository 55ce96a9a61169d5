import * as v from 'valibot'
import { type TextByLanguage as Name, TextByLanguage } from './text.ts'

/**
 * One of the words, or a kind of one's own by its name: `{ "en": "Distinguished Paper Award", "zh": "杰出论文奖" }`.
 * Always by language, so that a word with a typing error is not taken for a name.
 */
export function ownKind<const Words extends readonly string[]>(words: Words) {
  return v.union([v.picklist(words), TextByLanguage])
}

/** A kind of one's own, as the data names it. */
export type OwnKind = Name
