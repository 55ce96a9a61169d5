const LONGEST = 120

/** Text of a source on one line, short enough for a report. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line
}
