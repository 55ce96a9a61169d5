import type { Publication } from '#core/schema/publication.ts'
import type { Tell } from './finish-publication.ts'

/** How sources say for which degree a thesis was written, BibLaTeX by `phdthesis`, `mathesis`, `bathesis`. */
const KINDS: readonly (readonly [RegExp, { en: string; zh: string }])[] = [
  [/ph\.?\s*d|doctor|博士/iu, { en: 'Doctoral thesis', zh: '博士学位论文' }],
  [/master|mathesis|\bm\.?\s?sc\b|硕士/iu, { en: 'Master’s thesis', zh: '硕士学位论文' }],
  [
    /bachelor|bathesis|undergraduate|\bb\.?\s?sc\b|学士|本科/iu,
    { en: 'Bachelor’s thesis', zh: '学士学位论文' },
  ],
]
const PLAIN = /^(?:thesis|dissertation|学位论文)?$/iu

/** The degree as a note of the work, in both languages; a kind that nobody knows, or that a note leaves no room for, is told. */
export function thesisNote(
  { type, note }: Pick<Publication, 'type' | 'note'>,
  written: string,
  tell: Tell,
): Pick<Publication, 'note'> {
  const kind = type === 'thesis' ? written.trim() : ''
  const known = KINDS.find(([pattern]) => pattern.test(kind))?.[1]
  if (known !== undefined && note === undefined) return { note: known }
  if (!PLAIN.test(kind)) tell('not-understood', kind)
  return note === undefined ? {} : { note }
}
