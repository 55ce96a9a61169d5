import type { LocalizedText } from '#core/schema/text.ts'
import { hasHan, hasLatin } from '#core/text/language-of.ts'

const IN_BRACKETS =
  /^(?<outside>.+?)(?:(?<!\s)\s+)?[(（[［【](?<inside>[^()（）[\]［］【】]+)[)）\]］】]$/u

const FILE_NAME = /^[^\s]*[^\s.]\.(?:pdf|docx?|txt|html?|ps|epub|pptx?|zip|tex|bib|png|jpe?g)$/iu

/**
 * A title, in both languages where its translation is in the other script, or the second is in brackets.
 *
 * @example readTitle('A Study of Words (词语研究)') // { en: 'A Study of Words', zh: '词语研究' }
 */
export function readTitle(title: string, translated = ''): LocalizedText {
  if (translated !== '' && hasHan(title) !== hasHan(translated))
    return hasHan(title) ? { en: translated, zh: title } : { en: title, zh: translated }
  const { outside = '', inside = '' } = IN_BRACKETS.exec(title)?.groups ?? {}
  if (isLatinOnly(outside) && hasHan(inside)) return { en: outside, zh: inside.trim() }
  if (hasHan(outside) && isTitleOfWords(inside)) return { en: inside.trim(), zh: outside }
  return title
}

/** True for what programs put where a title is missing: the name of the attached file. */
export function isFileName(title: string): boolean {
  return FILE_NAME.test(title)
}

function isLatinOnly(text: string): boolean {
  return hasLatin(text) && !hasHan(text)
}

/** Not an acronym: `大模型（LLM）` is one title. */
function isTitleOfWords(text: string): boolean {
  return isLatinOnly(text) && text.trim().split(/\s+/u).length >= 3
}
