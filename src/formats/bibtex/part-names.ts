/** Names in one field, without braces inside: braces keep together what belongs together. */
const AUTHORS =
  /(?<field>\b(?:author|editor)\s*=\s*)(?:\{(?<braced>[^{}]{3,20000})\}|"(?<quoted>[^"{}]{3,20000})")/giu

/** "Ada Brook", "A. Brook"; of BibTeX's "Brook, Ada" neither side has two words. */
const WHOLE_NAME = /^[\p{Script=Latin}\p{M}.'’-]+(?:\s+[\p{Script=Latin}\p{M}.'’-]+)+$/u
const INITIALS_FIRST = /^(?:\p{Lu}\.[ -]?){1,3}\s*\p{Lu}\p{L}/u
const SUFFIX = /^(?:jr|sr|[ivx]+|\d+(?:st|nd|rd|th))\.?$/iu

/**
 * BibTeX separates names by "and" and uses commas within one: it reads `Ada Brook, Tom Vale, Mira Olsen` as one
 * person and drops a fourth name. Commas or semicolons that clearly separate whole names become "and".
 */
export function partNames(source: string): string {
  return source.replace(AUTHORS, (whole, ...rest) => {
    const { field, braced, quoted } = rest.at(-1) as Record<string, string | undefined>
    const parted = partedNames(braced ?? quoted ?? '')
    if (parted === undefined) return whole
    return `${field ?? ''}${braced === undefined ? `"${parted}"` : `{${parted}}`}`
  })
}

/** Undefined if they are as BibTeX expects them, or may be. */
function partedNames(text: string): string | undefined {
  const list = text.replace(/[,;]\s+and\s+/u, ', ')
  if (/\sand\s/iu.test(list)) return undefined
  const pieces = list.split(list.includes(';') ? /;/u : /,/u).map((piece) => piece.trim())
  const [, second = ''] = pieces
  const areMany = pieces.length > 2 && !SUFFIX.test(second) && pieces.every(isWholeName)
  const areSure =
    pieces.length > 1 && (list.includes(';') || pieces.every((piece) => INITIALS_FIRST.test(piece)))
  return areMany || areSure ? pieces.filter((piece) => piece !== '').join(' and ') : undefined
}

function isWholeName(piece: string): boolean {
  return WHOLE_NAME.test(piece)
}
