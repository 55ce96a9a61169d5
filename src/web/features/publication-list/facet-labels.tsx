import { useCallback, type ReactNode } from 'react'
import { displayName } from '#core/names/format-name.ts'
import { awardName } from '#core/publications/award-name.ts'
import { UNDATED } from '#core/publications/publication-year.ts'
import { AUTHOR_ROLES, PUBLICATION_STATUSES, PUBLICATION_TYPES } from '#core/schema/kinds.ts'
import { languageOf } from '#core/text/language-of.ts'
import { type PickedText, pickText } from '#core/text/pick-text.ts'
import { LangSpan } from '#web/view/local-text.tsx'
import { useView, type View } from '#web/view/view.ts'
import type { PublicationContext } from './publication-context.ts'

type FacetWords = Pick<PickedText, 'text' | 'lang'> & { missing?: boolean }

/** The words of a facet value in the page's language; a value that the list does not know says so. */
export function facetText(
  view: View,
  context: PublicationContext,
  facet: string,
  value: string,
): FacetWords {
  const { t, locale } = view
  const plain = (text: string) => ({ text, lang: locale, missing: false })
  const named = (text: Parameters<typeof pickText>[0] | undefined) =>
    text === undefined ? plain(t('filter.unknown', { value })) : pickText(text, locale)
  switch (facet) {
    case 'year':
      return plain(t(value === UNDATED ? 'list.undated' : 'list.year', { year: value }))
    case 'venue':
      return value === '' ? plain(t('venue.none')) : named(context.venues.get(value)?.short)
    case 'topic':
      return named(context.topics.get(value))
    case 'award':
      return named(awardName(value, context.awards, (award) => t(`award.${award}`)))
    case 'person':
    case 'author': {
      const name = context.people.get(value)
      if (name) return displayName(name, locale).primary
      const author = facet === 'author' ? context.author(value)?.name : undefined
      return author === undefined
        ? plain(t('filter.unknown', { value }))
        : { text: author, lang: languageOf(author, locale) }
    }
    default:
      return plain(closedLabel(t, facet, value))
  }
}

function closedLabel(t: View['t'], facet: string, value: string): string {
  const type = PUBLICATION_TYPES.find((known) => known === value)
  if (facet === 'type' && type) return t(`type.${type}`)
  const status = PUBLICATION_STATUSES.find((known) => known === value)
  if (facet === 'status' && status) return t(`status.${status}`)
  const role = AUTHOR_ROLES.find((known) => known === value)
  if (facet === 'role' && role) return t(`role.${role}`)
  return t('filter.unknown', { value })
}

/** The words with their `lang`, and the mark where they are not translated. */
export function FacetText({ text, lang, missing = false }: FacetWords) {
  return (
    <LangSpan lang={lang} missing={missing}>
      {text}
    </LangSpan>
  )
}

/** The same as a node with its `lang`. */
export function useFacetLabels(context: PublicationContext) {
  const view = useView()
  return useCallback(
    (facet: string, value: string): ReactNode => {
      const { text, lang } = facetText(view, context, facet, value)
      return <FacetText text={text} lang={lang} />
    },
    [view, context],
  )
}
