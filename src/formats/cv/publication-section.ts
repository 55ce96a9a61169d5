import type { BundleAuthor, BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { Inline } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { hasHan } from '#core/text/language-of.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { pageRange } from '../citation-styles/page-range.ts'
import { GENRE_WORDS } from '../bibliography/thesis-genre.ts'
import { createCiteSources, writeCslItems } from '../csl-json/write-csl-json.ts'
import type { CvSources } from './compose-cv.ts'
import type { CvEntry, CvSection } from './cv.ts'
import { AWARD_NAMES, EQUAL_MARK, HEADINGS, SIGNS } from './cv-terms.ts'

/** Longer lists of authors are cut behind so many. */
const MANY_AUTHORS = 20
const FIRST_AUTHORS = 10

/** The list of publications, newest first as the bundle has it, with the person's own name set off. */
export function publicationSection(
  { profile: { slug }, publications: { publications, vocabulary } }: CvSources,
  locale: Locale,
): CvSection[] {
  if (publications.length === 0) return []
  const items = writeCslItems(publications, createCiteSources(vocabulary))
  const entries = publications.map((publication, at): CvEntry => {
    const item = items[at]
    const where =
      item?.['container-title'] ?? item?.['event-title'] ?? item?.publisher ?? item?.authority
    return entryOf(publication, { slug, where, locale })
  })
  const isMarked = publications.some(({ authors }) => authors.some(({ equal }) => equal))
  const title = HEADINGS.publications[locale]
  return [{ title, entries, ...(isMarked && { remark: EQUAL_MARK[locale] }) }]
}

interface EntryPlace {
  slug: string
  where: string | undefined
  locale: Locale
}

function entryOf(publication: BundlePublication, { slug, where, locale }: EntryPlace): CvEntry {
  const { issued, title, volume, issue, page, awards, authors, note } = publication
  const numbers = (volume ?? '') + (issue === undefined ? '' : `(${issue})`)
  const pages = pageRange(page ?? '', 'plain', '–')
  const known = [placeText(publication, where, locale), numbers, pages]
    .filter((part) => part !== '')
    .join(', ')
  const honours = awards.map(({ kind, note }) => {
    const more = note === undefined ? '' : ` (${pickText(note, locale).text})`
    return AWARD_NAMES[kind][locale] + more
  })
  const url = addressOf(publication)
  const name = pickText(title, locale).text
  const titled: Inline = url === undefined ? name : { type: 'link', url, children: [name] }
  const honoured: Inline = { type: 'strong', children: [honours.join(SIGNS[locale].list)] }
  const remark = pickSide(note ?? {}, locale)?.value
  return {
    ...(issued !== undefined && { when: issued.slice(0, 4) }),
    text: [
      ...(authors.length === 0 ? [] : [...authorsText(authors, slug), '. ']),
      titled,
      /[.?!。？！]$/u.test(name) ? '' : '.',
      known === '' ? '' : ` ${known}.`,
      ...(honours.length === 0 ? [] : [' ', honoured, '.']),
    ].filter((part) => part !== ''),
    ...(remark !== undefined && { notes: [remark] }),
  }
}

/** The venue; of a thesis the university with the degree, as each language puts them. */
function placeText({ genre }: BundlePublication, where = '', locale: Locale): string {
  if (genre === undefined) return where
  const degree = GENRE_WORDS[genre][locale]
  const parts = locale === 'zh' ? [where, degree] : [degree, where]
  const by = locale === 'en' ? ', ' : hasHan(where) ? '' : ' '
  return parts.filter((part) => part !== '').join(by)
}

/** Where the work is for good, else where it is. */
function addressOf({ doi, arxiv, links }: BundlePublication): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`
  return links.find(({ url }) => /^https?:/iu.test(url))?.url
}

function authorsText(authors: readonly BundleAuthor[], slug: string): Inline[] {
  const isShort = authors.length <= MANY_AUTHORS
  const shown = isShort
    ? [...authors]
    : authors.filter(({ person }, at) => at < FIRST_AUTHORS || person === slug)
  const comma = shown.every(({ name }) => hasHan(name)) ? '，' : ', '
  const names = shown.map(({ name, equal, person }): Inline[] => {
    const written = equal === true ? `${name}*` : name
    return [person === slug ? { type: 'strong', children: [written] } : written]
  })
  const all = names.flatMap((part, at) => (at === 0 ? part : [comma, ...part]))
  return isShort ? all : [...all, `${comma}et al`]
}
