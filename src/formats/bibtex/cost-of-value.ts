/** Long runs of plain words are removed before the parser sees them, except from names. */
const PLAIN = String.raw`(?:[\p{L}\p{N}\s.,:;()/+=*]|(?<!-)-(?!-)){24,}`
const SIGN = String.raw`[\p{L}\p{N}]+|[^\s\p{L}\p{N}]`
const UNIT = new RegExp(`${PLAIN}|${SIGN}`, 'gu')
const UNIT_OF_NAMES = new RegExp(SIGN, 'gu')

/** For this many units in one value the parser needs twice the time that it would need for them in several. */
const UNITS_DOUBLING = 16_000

/** What the parser makes of a field around its value. */
const FIELD = 3

/** The words, special characters and commands of a value, as the parser will split them; a command weighs more. */
export function unitsOf(value: string, isNames: boolean): number {
  let units = 0
  for (const { 0: unit } of value.matchAll(isNames ? UNIT_OF_NAMES : UNIT))
    units += unit === '\\' || unit === '$' ? 3 : 1
  return units
}

/** What it costs to parse a field with a value of so many units: one is about a hundredth of a millisecond. */
export function costOfUnits(units: number): number {
  return FIELD + Math.ceil(units * (1 + units / UNITS_DOUBLING))
}
