import type { LocalizedText } from '#core/schema/text.ts'
import { hasHan } from '#core/text/language-of.ts'
import { asMarkdown, plainText } from '../bibliography/plain-text.ts'

/** A text under its language, so that a translation can be added. */
export function localize(text: string): LocalizedText {
  return hasHan(text) ? { zh: text } : { en: text }
}

/** An empty line, or the end of a line that ends a sentence: others are only wrapped. */
const PARAGRAPH_END = /(?:\r?\n[ \t]*){2,}|(?<=[.!?。！？])[ \t]*\r?\n/u

/** A text of several paragraphs in the Markdown of a bundle; undefined if it is empty. */
export function localizeParagraphs(text: string): LocalizedText | undefined {
  const paragraphs = text
    .split(PARAGRAPH_END)
    .map((paragraph) => asMarkdown(plainText(paragraph)))
    .filter((paragraph) => paragraph !== '')
  return paragraphs.length === 0 ? undefined : localize(paragraphs.join('\n\n'))
}
