import type { PersonName } from '#core/schema/person-name.ts'
import { fold } from '#core/search/fold.ts'
import { hasHan } from '#core/text/language-of.ts'
import { readGivenName } from '#formats/homepage/entries/read-person-name.ts'
import type { Reading } from '#formats/reading.ts'
import type { Romanize } from './merge/publication-id.ts'

/**
 * The name of a new researcher whose source does not say it: that of the author for whom the folder is called, in each
 * script that the papers have; otherwise the words of the folder, as a whole.
 *
 * @example nameOfOwner('mara-quill', []) // { en: { literal: 'Mara Quill' } }
 */
export function nameOfOwner(
  slug: string,
  publications: Reading['publications'],
  romanize: Romanize = (text) => text,
): PersonName {
  const wanted = slug.replaceAll('-', '')
  const found: PersonName = {}
  for (const { publication } of publications) {
    for (const written of publication.authors.flatMap(namesOf)) {
      const latin = hasHan(written) ? romanize(written) : written
      if (!spellingsOf(latin).includes(wanted)) continue
      const { en, zh } = readGivenName(written)
      if (en !== undefined) found.en ??= en
      if (zh !== undefined) found.zh ??= zh
    }
  }
  if (found.en !== undefined || found.zh !== undefined) return found
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return { en: { literal: words.join(' ') } }
}

/** The letters of a name in either order of given and family name, however its syllables are joined. */
function spellingsOf(name: string): string[] {
  const words = fold(name).split(' ')
  return [
    words,
    [...words.slice(1), ...words.slice(0, 1)],
    [...words.slice(-1), ...words.slice(0, -1)],
  ].map((order) => order.join(''))
}

type Author = Reading['publications'][number]['publication']['authors'][number]

function namesOf(author: Author): string[] {
  if (typeof author === 'string') return [author]
  if ('literal' in author) return []
  const { name } = author
  return typeof name === 'string'
    ? [name]
    : Object.values(name).filter((side) => side !== undefined)
}
