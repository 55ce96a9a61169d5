import type { BundlePublication, BundleVenue } from '#core/bundle/publications-bundle.ts'
import { type LocalizedBlocks, type LocalizedInline, plainText } from '#core/bundle/rich-text.ts'
import { authorText } from '#core/names/author-text.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { identifierKey } from '#core/publications/query-terms.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import { imprintParts } from '#i18n/terms/imprint.ts'
import { leafTexts } from '#web/view/leaf-texts.ts'
import { nameMeaning } from '#web/view/name-meaning.ts'
import type { ReasonField } from '#web/list-browser/reason-line.ts'
import type { HiddenField, ShownField } from '#web/list-browser/row-texts.ts'
import type { View } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'
import { facetText } from './facet-labels.tsx'
import { dateText, kindText, venueName, venueShort } from './venue-label.ts'

/** The texts of an entry in which hits are marked, as `PublicationEntry` shows them, what finds most papers first. */
export function* shownFields(
  publication: BundlePublication,
  context: PublicationContext,
  view: View,
): Generator<ShownField> {
  const { title, authors, awards, note, track, genre, status } = publication
  const { locale } = view
  const show = (text: LocalizedText): ShownField => ({ text: pickText(text, locale).text })
  yield show(title)
  for (const author of authors) {
    const { person } = author
    yield {
      text: authorText(author, locale),
      meaning: nameMeaning(person === undefined ? undefined : context.people.get(person)),
    }
  }
  const venue = venueOf(publication, context)
  const short = venue && venueShort(view, publication, venue).text
  const place = short ?? `${kindText(view, publication)} · ${dateText(view, publication.issued)}`
  yield { text: place, meaning: { also: labelsOf(context, track ?? genre) } }
  const name = venue && venueName(venue)
  if (name !== undefined) yield show(name)
  for (const text of imprintParts(publication, locale)) yield { text }
  if (status !== undefined) {
    yield { text: view.t(`status.${status}`), meaning: { also: labelsOf(context, status) } }
  }
  for (const { kind, note: detail } of awards) {
    yield {
      text: facetText(view, context, 'award', kind).text,
      meaning: { also: labelsOf(context, kind) },
    }
    if (detail !== undefined) yield show(detail)
  }
  if (note !== undefined) for (const text of leafTexts(note, locale)) yield { text }
}

/** What else a publication is found by. */
export function hiddenFields(
  publication: BundlePublication,
  context: PublicationContext,
): HiddenField[] {
  const { title, issued, arxiv, doi, note, abstract } = publication
  const venue = venueOf(publication, context)
  const say = (field: ReasonField, texts: readonly string[]): HiddenField[] =>
    texts.map((text) => ({ field, text }))
  return [
    ...say('title', bothTexts(title)),
    ...publication.people.flatMap((slug) => {
      const person = context.people.get(slug)
      const names = person === undefined ? [] : writtenForms(person)
      return names.map((text) => ({ field: 'name' as const, text, meaning: { name: true } }))
    }),
    ...say('venue', [...bothTexts(venue?.short), ...bothTexts(venue?.name)]),
    ...publication.topics.flatMap((id) => say('topic', bothTexts(context.topics.get(id)))),
    ...publication.awards.flatMap((award) => say('award', bothTexts(award.note))),
    ...say('year', issued === undefined ? [] : [issued.slice(0, 4)]),
    ...[arxiv && { id: arxiv, text: `arXiv:${arxiv}` }, doi && { id: doi, text: doi }]
      .filter((one) => typeof one === 'object')
      .map(({ id, text }) => ({
        field: 'identifier' as const,
        text,
        meaning: { also: [identifierKey(id)] },
      })),
    ...say('name', [
      ...publication.authors.flatMap(({ name, other }) =>
        other === undefined ? [] : [name, other],
      ),
      ...[...(publication.editor ?? []), ...(publication.translator ?? [])].map(({ name }) => name),
    ]),
    ...say(
      'venue',
      OTHER_PLACES.flatMap((name) => bothTexts(publication[name])),
    ),
    ...say('title', bothTexts(publication['original-title'])),
    ...say('topic', bothTexts(publication.keyword)),
    ...say('abstract', bothTexts(publication.tldr)),
    ...say('note', trees(note)),
    ...say('abstract', trees(abstract)),
  ]
}

const OTHER_PLACES = ['publisher', 'container-title', 'collection-title', 'event-title'] as const

function venueOf(
  { venue }: BundlePublication,
  { venues }: PublicationContext,
): BundleVenue | undefined {
  return venue === undefined ? undefined : venues.get(venue)
}

/** What else a track, a degree or an award is called. */
export function labelsOf(
  { labels }: PublicationContext,
  id: string | undefined,
): readonly string[] {
  return id === undefined ? [] : (labels[id] ?? [])
}

function trees(tree: LocalizedInline | LocalizedBlocks | undefined): string[] {
  return LOCALES.flatMap((locale) => {
    const side = tree?.[locale]
    return side === undefined ? [] : [plainText(side)]
  })
}
