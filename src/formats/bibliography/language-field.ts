import type { Publication } from '#core/schema/publication.ts'
import { languageOf } from '#core/text/language-of.ts'

/**
 * The language of a work as a source writes its code; only where it is another than the one that the title shows:
 * `en-US` is English. What is no code, such as `English`, says nothing.
 */
export function languageField(written: string, title: string): Pick<Publication, 'language'> {
  const language = written.trim().replace('_', '-')
  const isCode = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(language)
  const isShown = language.split('-')[0] === languageOf(title, 'en')
  return isCode && !isShown ? { language } : {}
}
