import type { BundleAuthor, BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { editionNumber, ordinal } from '#core/text/edition.ts'
import { pickText } from '#core/text/pick-text.ts'
import { joinWords } from '../join-words.ts'
import { imprintTerm } from './publication-terms.ts'

type Imprint = Pick<
  BundlePublication,
  | 'container-title'
  | 'editor'
  | 'translator'
  | 'edition'
  | 'publisher-place'
  | 'publisher'
  | 'collection-title'
>

/**
 * What a book or a chapter says besides its venue, part by part: the book, editors, translators, edition, place and
 * publisher, series.
 *
 * @example imprintParts(book, 'en') // ['edited by Ada Brook', '2nd edition', 'New York: A Press']
 */
export function imprintParts(publication: Imprint, locale: Locale): string[] {
  const { editor = [], translator = [], edition, publisher } = publication
  const term = imprintTerm(locale)
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? '' : pickText(value, locale).text
  const container = text(publication['container-title'])
  const place = text(publication['publisher-place'])
  return [
    container === '' ? '' : term('in', { container }),
    editor.length === 0 ? '' : term('edited', { names: namesText(editor, locale) }),
    translator.length === 0 ? '' : term('translated', { names: namesText(translator, locale) }),
    edition === undefined ? '' : text(editionTerm(edition, locale)),
    place === '' || publisher === undefined
      ? place || text(publisher)
      : term('place', { place, publisher: text(publisher) }),
    text(publication['collection-title']),
  ].filter((part) => part !== '')
}

/** `2nd edition`, `第 2 版`, whatever the language of the number; an edition without one is said as it is. */
export function editionTerm(edition: LocalizedText, locale: Locale): LocalizedText {
  const number = editionNumber(pickText(edition, locale).text)
  if (number === undefined) return edition
  return imprintTerm(locale)('edition', { edition: locale === 'zh' ? number : ordinal(number) })
}

function namesText(authors: readonly BundleAuthor[], locale: Locale): string {
  const names = authors.map((author) => authorText(author, locale))
  return joinWords(names, locale === 'zh' ? '、' : ', ')
}
