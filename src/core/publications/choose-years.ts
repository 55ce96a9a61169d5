/** How a year of the chart is chosen: alone, added to what is chosen, or as the end of a range. */
export type YearGesture = 'one' | 'add' | 'range'

type Choice = {
  /** Years that can be chosen, the oldest first. */
  years: readonly string[]
  chosen: readonly string[]
  /** Where a range begins: the year chosen last. */
  anchor: string | undefined
}

/**
 * The years chosen after a gesture on `year`, the oldest first. Choosing the only chosen year again takes the
 * choice back; a range without a beginning is one year.
 *
 * @example chooseYears('2023', 'range', { years: ['2021', '2022', '2023'], chosen: [], anchor: '2022' })
 * // ['2022', '2023']
 */
export function chooseYears(year: string, gesture: YearGesture, choice: Choice): string[] {
  const { years, chosen, anchor = year } = choice
  switch (gesture) {
    case 'range':
      return yearsBetween(years, anchor, year)
    case 'add':
      return chosen.includes(year)
        ? chosen.filter((other) => other !== year)
        : [...chosen, year].toSorted()
    case 'one':
      return chosen.length === 1 && chosen[0] === year ? [] : [year]
  }
}

/** Those of `years` from one to another, both included, whichever is earlier. */
export function yearsBetween(years: readonly string[], from: string, to: string): string[] {
  const [first, last] = from < to ? [from, to] : [to, from]
  return years.filter((year) => first <= year && year <= last)
}
