const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const

export type Paint = (style: keyof typeof CODES, text: string) => string

/** Colours text for a terminal, or leaves it as it is. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)
}

/** Colours only where somebody sees them and has not declined (https://no-color.org). */
export function usesColour(
  stream: { isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env['NO_COLOR']
}
