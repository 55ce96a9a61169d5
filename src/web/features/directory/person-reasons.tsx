import { use } from 'react'
import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { reasonsFor, type SearchField } from '#core/search/reasons.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import { displayName, writtenForms } from '#core/names/format-name.ts'
import { MarksContext } from '#web/view/marks.tsx'
import { ReasonLines, type ReasonField } from '#web/view/reason-lines.tsx'
import { useView } from '#web/view/view.ts'

/** What a query has found of a researcher besides what the row shows. */
export function PersonReasons({ person }: { person: PersonSummary }) {
  const marks = use(MarksContext)
  const { locale } = useView()
  if (!marks) return null
  const { primary, secondary } = displayName(person.name, locale)
  const shown = [
    ...[primary, secondary].flatMap((name) => (name ? sayName(name.text) : [])),
    ...bothTexts(person.affiliation).map((text) => ({ text })),
    ...person.interests.map((interest) => ({ text: pickText(interest, locale).text })),
  ]
  return <ReasonLines reasons={reasonsFor(marks.highlighter, shown, () => hidden(person))} />
}

function hidden({ name, interests, also = [] }: PersonSummary): SearchField<ReasonField>[] {
  const say = (field: ReasonField, texts: readonly string[]): SearchField<ReasonField>[] =>
    texts.map((text) => ({ field, text }))
  return [
    ...writtenForms(name).flatMap(sayName),
    ...interests.flatMap((interest) => say('interest', bothTexts(interest))),
    ...also.flatMap((text) => say('profile', bothTexts(text))),
  ]
}

function sayName(text: string): SearchField<ReasonField>[] {
  return [{ field: 'name', text, meaning: { name: true } }]
}
