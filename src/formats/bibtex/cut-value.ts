import { unitsOf } from './cost-of-value.ts'

/** Commands with the space that ends them, braces, dollars, runs of plain words, and single signs. */
const TOKEN = /\\(?:[A-Za-z]+\s*|[\s\S])|[\p{L}\p{N}]{1,40}|[\s\S]/gu

/**
 * As much of the inside of a value as has so many units and characters, cut outside of braces and mathematics;
 * undefined where there is no such place.
 */
export function cutValue(value: string, units: number, length: number): string | undefined {
  const place = { depth: 0, isMath: false }
  let left = units
  let end = 0
  for (const { 0: token, index } of value.matchAll(TOKEN)) {
    const to = index + token.length
    left -= unitsOf(token, true)
    if (left < 0 || to > length) break
    if (token === '{') place.depth += 1
    else if (token === '}') place.depth -= 1
    else if (token === '$' && place.depth === 0) place.isMath = !place.isMath
    // A command may take what is behind it as its argument.
    if (place.depth === 0 && !place.isMath && !token.startsWith('\\')) end = to
  }
  return end === 0 ? undefined : `${value.slice(0, end).trimEnd()}…`
}
