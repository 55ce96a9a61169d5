const MAX_LENGTH = 120

/** Text of a source on one line, short enough for a report. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, MAX_LENGTH * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : line
}
