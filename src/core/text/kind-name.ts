import type { OwnKind } from '../schema/own-kind.ts'
import type { LocalizedText } from '../schema/text.ts'

/** What a kind is called: one of the words by the interface, a kind of one's own as the data names it. */
export function kindName<Word extends string>(
  kind: Word | OwnKind,
  labelOf: (word: Word) => LocalizedText,
): LocalizedText {
  return isOwnKind(kind) ? kind : labelOf(kind)
}

export function isOwnKind(kind: string | OwnKind): kind is OwnKind {
  return typeof kind === 'object'
}
