import { use } from 'react'
import type { BundleNewsItem } from '#core/bundle/news-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { LOCALES } from '#core/schema/locale.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { reasonsFor, type SearchField } from '#core/search/reasons.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import { leafTexts } from '#web/view/leaf-texts.ts'
import { MarksContext } from '#web/view/marks.tsx'
import { ReasonLines, type ReasonField } from '#web/view/reason-lines.tsx'
import { useView, type View } from '#web/view/view.ts'
import { namedPapers } from './news-links.tsx'

interface NewsReasonsProps {
  item: BundleNewsItem
  /** The researcher whom it is about, shown or not. */
  person: PersonName | undefined
  shownPerson: boolean
  fullDate: boolean
}

/** What a query has found of a piece of news besides what its entry shows. */
export function NewsReasons(props: NewsReasonsProps) {
  const marks = use(MarksContext)
  const view = useView()
  if (!marks) return null
  return (
    <ReasonLines reasons={reasonsFor(marks.highlighter, shown(props, view), () => hidden(props))} />
  )
}

function shown({ item, person, shownPerson, fullDate }: NewsReasonsProps, view: View) {
  const { t, locale } = view
  const names = person !== undefined && shownPerson ? sayNames(person) : []
  const date = fullDate
    ? formatDate(item.date, locale)
    : t('list.year', { year: item.date.slice(0, 4) })
  const labels = [...namedPapers(item), ...item.links.map(({ label }) => label)].flatMap((label) =>
    label === undefined ? [] : [pickText(label, locale).text],
  )
  return [...names, ...[date, ...leafTexts(item.text, locale), ...labels].map((text) => ({ text }))]
}

function hidden({ item, person }: NewsReasonsProps): SearchField<ReasonField>[] {
  const say = (field: ReasonField, texts: readonly string[]): SearchField<ReasonField>[] =>
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

function sayNames(person: PersonName): SearchField<ReasonField>[] {
  return writtenForms(person).map((text) => ({ field: 'name', text, meaning: { name: true } }))
}
