import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { LocalizedInline } from '#core/bundle/rich-text.ts'
import { formatName } from '#core/names/format-name.ts'
import { plainText } from '#core/rich-text/plain-text.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { fold } from '#core/search/fold.ts'
import type { SiteContext } from './site-context.ts'

/** Title, authors, venue, topics, year, track, awards and note, in both languages. */
export function publicationSearch(
  publication: Omit<BundlePublication, 'search'>,
  { people, venues, topics }: SiteContext,
): string {
  const { title, authors, issued, venue, track, awards, note } = publication
  const place = venue === undefined ? undefined : venues.resolve(venue)
  return foldedWords([
    ...wordings(title),
    ...authors.map((author) => author.name),
    ...publication.people.flatMap((slug) => names(people.get(slug)?.name)),
    ...wordings(place?.short),
    ...wordings(place?.name),
    ...publication.topics.flatMap((id) => wordings(topics.get(id)?.name)),
    issued.slice(0, 4),
    ...(track === undefined ? [] : [track]),
    ...awards.flatMap((award) => [award.kind, ...wordings(award.note)]),
    ...treeWordings(note),
  ])
}

/** Text, year, link labels, the researcher and the titles of the papers that the item is about. */
export function newsSearch(
  { text, date, links }: Pick<BundleNewsItem, 'text' | 'date' | 'links'>,
  name: PersonName,
  papers: readonly { title: LocalizedText }[],
): string {
  return foldedWords([
    ...treeWordings(text),
    date.slice(0, 4),
    ...links.flatMap((link) => wordings(link.label)),
    ...papers.flatMap((paper) => wordings(paper.title)),
    ...names(name),
  ])
}

/** Names, headline, affiliations and interests. */
export function personSearch({ name, headline, affiliations, interests }: ProfileFile): string {
  const places = (affiliations ?? []).flatMap(({ role, unit, organization }) => [
    ...wordings(organization),
    ...wordings(unit),
    ...wordings(role),
  ])
  return foldedWords([
    ...names(name),
    ...wordings(headline),
    ...places,
    ...(interests ?? []).flatMap((interest) => wordings(interest)),
  ])
}

/** Every wording once: names of researchers repeat those of authors. */
function foldedWords(texts: readonly string[]): string {
  return [...new Set(texts.map(fold))].filter((text) => text !== '').join(' ')
}

function wordings(text: LocalizedText | undefined): string[] {
  if (text === undefined) return []
  if (typeof text === 'string') return [text]
  return LOCALES.flatMap((locale) => text[locale] ?? [])
}

function treeWordings(tree: LocalizedInline | undefined): string[] {
  return LOCALES.flatMap((locale) => {
    const side = tree?.[locale]
    return side === undefined ? [] : [plainText(side)]
  })
}

function names(name: PersonName | undefined): string[] {
  const written = LOCALES.flatMap((locale) => {
    const parts = name?.[locale]
    return parts === undefined ? [] : [formatName(parts, locale)]
  })
  return [...written, ...(name?.aliases ?? [])]
}
