/** Controls but for tabs and line ends, what Unicode keeps free of meaning, and halves of surrogate pairs. */
export const DROPPED_CHARACTERS = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff\ud800-\udfff]/gu

/** As messages name a character: `U+0007`. */
export function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
