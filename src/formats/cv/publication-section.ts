import type {
  BundleAuthor,
  BundlePublication,
  Vocabulary,
} from '#core/bundle/publications-bundle.ts'
import type { Inline } from '#core/bundle/rich-text.ts'
import { authorText } from '#core/names/author-text.ts'
import { nameComma } from '#core/names/format-name.ts'
import { awardName } from '#core/publications/award-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import { hasHan } from '#core/text/language-of.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { imprintParts } from '#i18n/terms/imprint.ts'
import { genreTerm, statusTerm } from '#i18n/terms/publication-terms.ts'
import { pageDashes } from '#core/publications/page-dashes.ts'
import { itemUrl } from '../csl-json/item-url.ts'
import {
  type CiteSources,
  createCiteSources,
  venueName,
  writeCslItems,
} from '../csl-json/write-csl-json.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import type { CvSources } from './cv-sections.ts'
import type { CvEntry, CvSection } from './cv.ts'
import { HEADINGS, type CvTexts } from './cv-texts.ts'

/** Longer lists of authors are cut after this many. */
const MANY_AUTHORS = 20
const FIRST_AUTHORS = 10

/** The list of publications, newest first as the bundle has it, with the person's own name set off. */
export function publicationSection(
  { profile: { slug }, publications: { publications, vocabulary } }: CvSources,
  texts: CvTexts,
): CvSection[] {
  if (publications.length === 0) return []
  const sources = createCiteSources(vocabulary)
  const items = writeCslItems(publications, sources)
  const entries = publications.map((publication, at): CvEntry => {
    const item = items[at]
    const where = isInImprint(publication)
      ? venueOf(publication, sources, texts.locale)
      : item?.[VENUE_VARIABLE[item.type]]
    return entryOf(publication, {
      slug,
      where,
      url: item && itemUrl(item),
      awards: vocabulary.awards,
      texts,
    })
  })
  const isMarked = publications.some(({ authors }) => authors.some(({ equal }) => equal))
  const title = texts.t(HEADINGS.publications)
  return [{ title, entries, ...(isMarked && { remark: `* ${texts.t('authors.equal')}` }) }]
}

/** The book or the publisher, which a citation has in the place of the venue, is said with its editors and its place. */
function isInImprint(publication: BundlePublication): boolean {
  const variable = VENUE_VARIABLE[publication.type]
  if (publication.genre !== undefined) return false
  return (
    (variable === 'container-title' || variable === 'publisher') &&
    publication[variable] !== undefined
  )
}

function venueOf(
  publication: BundlePublication,
  { venues }: CiteSources,
  locale: Locale,
): string | undefined {
  const venue = venues.get(publication.venue ?? '')
  return venue && venueName(venue, publication, locale)
}

interface EntryPlace {
  slug: string
  where: string | undefined
  url: string | undefined
  awards: Vocabulary['awards']
  texts: CvTexts
}

function entryOf(
  publication: BundlePublication,
  { slug, where, url, awards, texts }: EntryPlace,
): CvEntry {
  const { issued, title, volume, issue, page, authors, note, status } = publication
  const { locale, t, textOf } = texts
  const numbers = (volume ?? '') + (issue === undefined ? '' : `(${issue})`)
  const pages = pageDashes(page ?? '')
  const said = imprintParts(publication, locale).filter((part) => part !== where)
  const state = status === undefined ? '' : statusTerm(status, locale)
  const known = [placeText(publication, where, locale), ...said, numbers, pages, state]
    .filter((part) => part !== '')
    .join(locale === 'zh' && said.length > 0 ? '，' : ', ')
  const name = textOf(title)
  const titled: Inline = url === undefined ? name : { type: 'link', url, children: [name] }
  const remark = pickSide(note ?? {}, locale)?.value
  return {
    ...(issued !== undefined && { when: t('list.year', { year: issued.slice(0, 4) }) }),
    text: [
      ...(authors.length === 0 ? [] : [...authorsText(authors, slug, locale), '. ']),
      titled,
      /[.?!。？！]$/u.test(name) ? '' : '.',
      known === '' ? '' : ` ${known}.`,
      ...awardsText(publication, awards, texts),
    ].filter((part) => part !== ''),
    ...(remark !== undefined && { notes: [remark] }),
  }
}

function awardsText(
  { awards }: BundlePublication,
  own: Vocabulary['awards'] = [],
  { locale, t, textOf, listOf }: CvTexts,
): Inline[] {
  if (awards.length === 0) return []
  const known = new Map(own.map(({ id, name }) => [id, name]))
  const names = awards.map(({ kind, note }) => {
    const text = textOf(awardName(kind, known, (award) => t(`award.${award}`)) ?? kind)
    return note === undefined ? text : t('list.bracketed', { text, note: textOf(note) })
  })
  return [' ', { type: 'strong', children: [listOf(names)] }, locale === 'zh' ? '。' : '.']
}

/** The venue; of a thesis the university with the degree, as each language puts them. */
function placeText({ genre }: BundlePublication, where = '', locale: Locale): string {
  if (genre === undefined) return where
  const degree = genreTerm(genre, locale)
  const parts = locale === 'zh' ? [where, degree] : [degree, where]
  const by = locale === 'en' ? ', ' : hasHan(where) ? '' : ' '
  return parts.filter((part) => part !== '').join(by)
}

function authorsText(authors: readonly BundleAuthor[], slug: string, locale: Locale): Inline[] {
  const isShort = authors.length <= MANY_AUTHORS
  const shown = isShort
    ? [...authors]
    : authors.filter(({ person }, at) => at < FIRST_AUTHORS || person === slug)
  const comma = nameComma(shown.map((author) => authorText(author, locale)))
  const names = shown.map(({ equal, person, ...author }): Inline[] => {
    const name = authorText(author, locale)
    const written = equal === true ? `${name}*` : name
    return [person === slug ? { type: 'strong', children: [written] } : written]
  })
  const all = names.flatMap((part, at) => (at === 0 ? part : [comma, ...part]))
  return isShort ? all : [...all, comma === '，' ? '，等' : ', et al']
}
