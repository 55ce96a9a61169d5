import type { DirectoryEntry } from '#core/bundle/directory-groups.ts'
import { displayName } from '#core/names/format-name.ts'
import { writtenForms } from '#core/names/format-name.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { ReasonField } from '#web/list-browser/reason-line.ts'
import type { HiddenField, RowTexts } from '#web/list-browser/row-texts.ts'
import type { View } from '#web/view/view.ts'
import type { DirectoryList } from './directory-list.ts'

/** What the rows of the directory say, for marks and reasons. */
export function personTexts(
  { names }: Pick<DirectoryList, 'names'>,
  view: View,
): RowTexts<DirectoryEntry> {
  const inLab = ({ role = '', topic, now }: DirectoryEntry) =>
    [names.role.get(role), topic, now].filter((text) => text !== undefined)
  return {
    view,
    meaningOf: (_, text) => ({ name: text.parentElement?.closest('.row-name') !== null }),
    shownFields: (person) => shownFields(person, inLab(person), view),
    hiddenFields: (person) => hiddenFields(person, inLab(person)),
    reasonsPlace: (row) => row.querySelector('.row-name')?.parentElement ?? row,
  }
}

function shownFields(person: DirectoryEntry, inLab: readonly LocalizedText[], { locale }: View) {
  const { primary, secondary } = displayName(person.name, locale)
  const { affiliation, interests } = 'slug' in person ? person : { interests: [] }
  return [
    ...[primary, secondary].flatMap((name) => (name ? sayName(name.text) : [])),
    ...(person.period === undefined ? bothTexts(affiliation) : []).map((text) => ({ text })),
    ...[...inLab, ...interests].map((text) => ({ text: pickText(text, locale).text })),
  ]
}

function hiddenFields(person: DirectoryEntry, inLab: readonly LocalizedText[]): HiddenField[] {
  const say = (field: ReasonField, texts: readonly string[]): HiddenField[] =>
    texts.map((text) => ({ field, text }))
  const names = writtenForms(person.name).flatMap(sayName)
  const membership = inLab.flatMap((text) => say('profile', bothTexts(text)))
  if (!('slug' in person)) return [...names, ...membership]
  const { interests, affiliation, also = [] } = person
  return [
    ...names,
    ...interests.flatMap((interest) => say('interest', bothTexts(interest))),
    ...[affiliation, ...also].flatMap((text) => say('profile', bothTexts(text))),
    ...membership,
  ]
}

function sayName(text: string): HiddenField[] {
  return [{ field: 'name', text, meaning: { name: true } }]
}
