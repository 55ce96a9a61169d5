import { CITE_CHOICES, type CiteChoice } from './citation-formats.ts'

const KEY = 'citation'

/** Keeps the style or format that a visitor cites in. */
export function rememberChoice(choice: CiteChoice): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // Storage may be switched off: then nothing is remembered.
  }
}

export function rememberedChoice(): CiteChoice | undefined {
  try {
    const stored = localStorage.getItem(KEY)
    return CITE_CHOICES.find((choice) => choice === stored)
  } catch {
    return undefined
  }
}
