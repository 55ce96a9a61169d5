import type { PersonSummary } from '#core/bundle/site-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import { writtenForms } from '#core/names/format-name.ts'
import { reasonsFor, type SearchField } from '#core/search/reasons.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { RowTexts } from '#web/long-list/row-marks.ts'
import { reasonLine, type ReasonField } from '#web/list-browser/reason-line.ts'
import type { View } from '#web/view/view.ts'

/** What the rows of the directory say, for marks and reasons. */
export function personTexts(rows: readonly PersonSummary[], view: View): RowTexts {
  return {
    meaningOf: (_, text) => ({ name: text.parentElement?.closest('h2') !== null }),
    reasonsOf(at, highlighter) {
      const person = rows[at]
      if (!person) return []
      const reasons = reasonsFor(highlighter, shownFields(person, view), () => hiddenFields(person))
      return reasons.map((reason) => reasonLine(view, reason))
    },
    reasonsPlace: (row) => row.querySelector('h2')?.parentElement ?? row,
  }
}

function shownFields(person: PersonSummary, { locale }: View) {
  const { primary, secondary } = displayName(person.name, locale)
  return [
    ...[primary, secondary].flatMap((name) => (name ? sayName(name.text) : [])),
    ...bothTexts(person.affiliation).map((text) => ({ text })),
    ...person.interests.map((interest) => ({ text: pickText(interest, locale).text })),
  ]
}

function hiddenFields({ name, interests, also = [] }: PersonSummary): SearchField<ReasonField>[] {
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
