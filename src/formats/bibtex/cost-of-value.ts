/** Long runs of plain words are taken out before the parser sees them, but not from names. */
const PLAIN = String.raw`(?:[\p{L}\p{N}\s.,:;()/+=*]|(?<!-)-(?!-)){24,}`
const SIGN = String.raw`[\p{L}\p{N}]+|[^\s\p{L}\p{N}]`
const UNIT = new RegExp(`${PLAIN}|${SIGN}`, 'gu')
const UNIT_OF_NAMES = new RegExp(SIGN, 'gu')

/** So many units in one value take the parser twice the time that they would take in several. */
const UNITS_DOUBLING = 16_000

/** What the parser makes of a field around its value. */
const FIELD = 3

/** Words, signs and commands of a value, as the parser will take them apart; a command weighs more. */
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
