import type { AuthorWords } from './paper-words.ts'
import type { Line, Span } from './wrap-text.ts'

/**
 * The authors of a paper with the first `head` of them, the owner in place, and the last; the others are dots.
 *
 * @example 'Ada Li, Bo Wang, …, Chujie Zheng, …, Zoe Xu'
 */
export function authorLine(authors: readonly (AuthorWords | undefined)[], head: number): Line {
  const last = authors.length - 1
  const shown = authors.map((author, at) =>
    at < head || at === last || author?.isOwner ? author : undefined,
  )
  const filled = shown.map((author, at) => author ?? betweenShown(shown, at, authors))
  const entries = filled.filter((author, at) => author ?? filled[at - 1] !== undefined)
  const parts = entries.length > 0 && filled[0] === undefined ? [undefined, ...entries] : entries
  return parts.flatMap((author, at): Span[] => {
    const comma = at === parts.length - 1 ? '' : ', '
    return author ? spansOf(author, comma) : [plain(`…${comma}`)]
  })
}

/** Dots for a single name save nothing. */
function betweenShown(
  shown: readonly (AuthorWords | undefined)[],
  at: number,
  authors: readonly (AuthorWords | undefined)[],
): AuthorWords | undefined {
  return shown[at - 1] && shown[at + 1] ? authors[at] : undefined
}

/** A name stays on one line. */
function spansOf({ isOwner, ...words }: AuthorWords, comma: string): Span[] {
  const name = words.text.replaceAll(' ', '\u00A0')
  if (!isOwner) return [{ ...words, text: name + comma, ink: 'muted' }]
  return [{ ...words, text: name, ink: 'ink' }, plain(comma)]
}

function plain(text: string): Span {
  return { text, lang: 'en', weight: 400, ink: 'muted' }
}
