import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { SpokenName } from '#core/names/format-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import { languageOf } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { trackTitle } from '#i18n/terms/publication-terms.ts'
import { createWordFinder, type OwnerWords, type Words } from './picture-words.ts'
import type { Typesetter } from './typesetter.ts'

/** The words on a paper's picture. */
export interface PaperWords extends OwnerWords {
  title: Words
  /** In the paper's order; undefined for a name that cannot be set. */
  authors: (AuthorWords | undefined)[]
  /** Where and when it was published. */
  place: Words | undefined
}

export interface AuthorWords extends Words {
  isOwner: boolean
}

/** Undefined where the title cannot be set in either language. */
export async function findPaperWords(
  paper: PaperBundle,
  { slug, name, seal }: ProfileBundle,
  locale: Locale,
  typesetter: Typesetter,
): Promise<PaperWords | undefined> {
  const { first, either, owner } = createWordFinder(typesetter, locale)
  const { publication } = paper
  const title = await either(publication.title, 600)
  if (title === undefined) return undefined
  const authors = await Promise.all(
    publication.authors.map(async ({ name, person }) => {
      const isOwner = person === slug
      const words = await first([{ text: name, lang: languageOf(name, 'en') }], isOwner ? 600 : 400)
      return words && { ...words, isOwner }
    }),
  )
  const place = await first([placeOf(paper, locale), yearAlone(paper, locale)], 600)
  return { ...(await owner(name, seal)), title, authors, place }
}

/** "Findings of ACL 2023"; for a paper without a venue what it is, and the year. */
function placeOf({ publication, vocabulary }: PaperBundle, locale: Locale): SpokenName {
  const { type, genre, track, issued } = publication
  const venue = vocabulary.venues.find(({ id }) => id === publication.venue)
  const year = yearAlone({ publication }, locale)
  const kind = SITE_TEXTS[locale][`type.${genre ?? type}`]
  if (venue === undefined) return { ...year, text: `${kind} · ${year.text}` }
  const short = pickText(venue.short, locale)
  if (genre === undefined && track !== undefined) {
    const title = trackTitle({ venue: short.text, track, year: issued?.slice(0, 4) }, locale)
    return { text: title, lang: short.lang }
  }
  const pattern = SITE_TEXTS[locale][`venue.${genre === undefined ? 'main' : 'thesis'}`]
  const text = pattern
    .replace('{{genre}}', kind)
    .replace('{{venue}}', () => short.text)
    .replace('{{year}}', issued === undefined ? '' : year.text)
  return { text: text.replace('  ', ' ').trim(), lang: short.lang }
}

function yearAlone(
  { publication: { issued } }: Pick<PaperBundle, 'publication'>,
  lang: Locale,
): SpokenName {
  return { text: issued?.slice(0, 4) ?? SITE_TEXTS[lang]['list.undated'], lang }
}

/** The picture in words. */
export function describePaper({ title, place, names }: PaperWords): string {
  return [title, place, ...names].flatMap((words) => words?.text ?? []).join(' · ')
}
