/** The number in `2`, `2nd`, `2nd ed.`, `2版`; undefined for an edition that has none. */
export function editionNumber(edition: string): number | undefined {
  const [, number] =
    /^第?(\d+)(?:st|nd|rd|th)?(?:\s*(?:版|ed\.?|edition))?$/iu.exec(edition.trim()) ?? []
  return number === undefined ? undefined : Number(number)
}

/** @example ordinal(22) // '22nd' */
export function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
}
