import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { type LocalizedBlocks, type LocalizedInline, plainText } from '#core/bundle/rich-text.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import { TRACKS } from '#core/schema/publication.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { foldJoined } from '#core/search/tracked-text.ts'
import { fold } from '#core/search/fold.ts'
import { simplify } from './han-variants.ts'
import type { SiteContext } from './site-context.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { trackName } from '#i18n/terms/publication-terms.ts'

/** Title, authors and editors, venue and publisher, topics and keywords, year, status, track, degree, awards, note and abstract, in both languages. */
export function publicationSearch(
  publication: Omit<BundlePublication, 'search'>,
  { people, venues, topics, awards: own }: SiteContext,
): string {
  const { title, authors, issued, venue, track, genre, awards, note, abstract, status, tldr } =
    publication
  const { editor = [], translator = [], keyword, publisher } = publication
  const place = venue === undefined ? undefined : venues.resolve(venue)
  return foldedWords([
    ...wordings(title),
    ...[...authors, ...editor, ...translator].flatMap(({ name, other }) => [name, other ?? '']),
    ...publication.people.flatMap((slug) => namesOf(people.get(slug))),
    ...wordings(place?.short),
    ...wordings(place?.name),
    ...publication.topics.flatMap((id) => wordings(topics.get(id)?.name)),
    issued?.slice(0, 4) ?? '',
    ...(track === undefined ? [] : labelsOf(track)),
    ...(genre === undefined ? [] : labelsOf(genre)),
    ...awards.flatMap(({ kind, note: detail }) => [...labelsOf(kind, own), ...wordings(detail)]),
    ...(status === undefined ? [] : labelsOf(status)),
    ...[tldr, keyword, publisher].flatMap(wordings),
    ...[publication['container-title'], publication['collection-title']].flatMap(wordings),
    ...[publication['event-title'], publication['original-title']].flatMap(wordings),
    ...treeWordings(note),
    ...treeWordings(abstract),
  ])
}

/** Text, year, link labels, the researcher and the titles of the papers that the item is about. */
export function newsSearch(
  { text, date, links, kindName, publications, titles = [] }: Omit<BundleNewsItem, 'search'>,
  name: PersonName,
): string {
  return foldedWords([
    ...treeWordings(text),
    date.slice(0, 4),
    ...wordings(kindName),
    ...links.flatMap((link) => wordings(link.label)),
    ...publications.flatMap(({ title }) => wordings(title)),
    ...titles.flatMap(wordings),
    ...writtenForms(name),
  ])
}

/** Names, headline, affiliations and interests. */
export function personSearch(profile: ProfileFile): string {
  const { name, affiliations, interests } = profile
  return foldedWords([
    ...writtenForms(name),
    ...wordings(affiliations?.[0]?.organization),
    ...untoldOf(profile).flatMap(wordings),
    ...(interests ?? []).flatMap((interest) => wordings(interest)),
  ])
}

/** Names, and what the lab says of a member who has no page. */
export function memberSearch(name: PersonName, words: readonly LocalizedText[]): string {
  return foldedWords([...writtenForms(name), ...words.flatMap(wordings)])
}

/** A key with more words. */
export function withWords(search: string, words: readonly LocalizedText[]): string {
  return [...new Set([search, foldedWords(words.flatMap(wordings))].join(' ').split(' '))]
    .filter((word) => word !== '')
    .join(' ')
}

/** What the row of the directory does not show of what it is found by. */
export function untoldOf({ headline, affiliations = [] }: ProfileFile): LocalizedText[] {
  const posts = affiliations.flatMap(({ role, unit, organization }, at) => [
    at === 0 ? undefined : organization,
    unit,
    role,
  ])
  return [headline, ...posts].filter((text) => text !== undefined)
}

/** Each word once, also as it reads without hyphens, and Han in simplified characters. */
function foldedWords(texts: readonly string[]): string {
  const words = texts.flatMap((text) =>
    [fold(text), foldJoined(text)].flatMap((folded) => simplify(folded).split(' ')),
  )
  return [...new Set(words)].filter((word) => word !== '').join(' ')
}

function wordings(text: LocalizedText | undefined): string[] {
  if (text === undefined) return []
  if (typeof text === 'string') return [text]
  return LOCALES.flatMap((locale) => text[locale] ?? [])
}

function treeWordings(tree: LocalizedInline | LocalizedBlocks | undefined): string[] {
  return LOCALES.flatMap((locale) => {
    const side = tree?.[locale]
    return side === undefined ? [] : [plainText(side)]
  })
}

function namesOf(person: { name: PersonName } | undefined): string[] {
  return person === undefined ? [] : writtenForms(person.name)
}

/** What an award, a track, a status or the degree of a thesis is called in both languages, and its id: all that a visitor may type for it. */
export function labelsOf(id: string, own?: SiteContext['awards']): string[] {
  const track = TRACKS.find((known) => known === id)
  const labels = LOCALES.flatMap((locale) => {
    const texts: Readonly<Record<string, string>> = SITE_TEXTS[locale]
    const other = texts[`award.${id}`] ?? texts[`type.${id}`] ?? texts[`status.${id}`] ?? []
    return track === undefined ? other : trackName(track, locale)
  })
  return [...new Set([id, ...labels, ...wordings(own?.get(id))])]
}
