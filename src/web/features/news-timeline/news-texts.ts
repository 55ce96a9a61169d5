import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import { leafTexts } from '#web/view/leaf-texts.ts'
import type { ReasonField } from '#web/list-browser/reason-line.ts'
import type { HiddenField, RowTexts } from '#web/list-browser/row-texts.ts'
import type { View } from '#web/view/view.ts'
import { linksBelow } from './news-links.tsx'
import type { NewsList } from './news-list.ts'

/** What the rows of a list of news say, for marks and reasons; `named` where each says whom it is about. */
export function newsTexts(
  { people }: Pick<NewsList, 'people'>,
  view: View,
  named: boolean,
): RowTexts<BundleNewsItem> {
  return {
    view,
    meaningOf: (_, text) => ({ name: text.parentElement?.closest('.news-person') !== null }),
    shownFields: (item) => shownFields(item, named ? people.get(item.person) : undefined, view),
    hiddenFields: (item) => hiddenFields(item, people.get(item.person)),
    reasonsPlace: (row) => row.querySelector('.news-entry > div') ?? row,
  }
}

/** The texts that an entry shows, with the year above it. */
function shownFields(item: BundleNewsItem, person: PersonName | undefined, view: View) {
  const { t, locale } = view
  const date = item.pinned
    ? formatDate(item.date, locale)
    : t('list.year', { year: item.date.slice(0, 4) })
  const { papers, links } = linksBelow(item, locale)
  const labels = [...papers.map(({ name }) => name), ...links.map(({ label }) => label)].flatMap(
    (label) => (label === undefined ? [] : [pickText(label, locale).text]),
  )
  return [
    ...(person === undefined ? [] : sayNames(person)),
    ...[date, ...leafTexts(item.text, locale), ...labels].map((text) => ({ text })),
  ]
}

function hiddenFields(item: BundleNewsItem, person: PersonName | undefined): HiddenField[] {
  const say = (field: ReasonField, texts: readonly string[]): HiddenField[] =>
    texts.map((text) => ({ field, text }))
  const sides = LOCALES.flatMap((locale) => {
    const side = item.text[locale]
    return side === undefined ? [] : [plainText(side)]
  })
  return [
    ...say('note', sides),
    ...titlesOf(item).flatMap((title) => say('paper', bothTexts(title))),
    ...(person === undefined ? [] : sayNames(person)),
    ...say('year', [item.date.slice(0, 4)]),
    ...item.links.flatMap(({ label }) => say('link', bothTexts(label))),
  ]
}

function titlesOf({ publications, titles = [] }: BundleNewsItem): LocalizedText[] {
  return [...publications.map(({ title }) => title), ...titles]
}

function sayNames(person: PersonName): HiddenField[] {
  return writtenForms(person).map((text) => ({ field: 'name', text, meaning: { name: true } }))
}
