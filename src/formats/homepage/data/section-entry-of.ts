import { defined, filled } from '#core/json/defined.ts'
import type { SectionEntry } from '#core/schema/own-section.ts'
import type { DataRecord } from './data-record.ts'
import { PLACE, PROSE, TITLE, type EntryContext } from './entry-context.ts'
import { linksOfRecord } from './links-of-record.ts'
import { pictureOfRecord } from './picture-of-record.ts'
import { readPeriodOf } from './read-period-of.ts'

/** An entry of a section of the owner's own; undefined for a record without a title. */
export function sectionEntryOf(
  record: DataRecord,
  context: EntryContext,
): SectionEntry | undefined {
  const title = record.text(...TITLE, 'course', 'role', 'award', 'text', 'label')
  if (title === '') return undefined
  const period = readPeriodOf(record, title)
  const prose = [
    record.text(...PLACE),
    record.markdown(...PROSE),
    ...highlightless(record),
    context.body ?? '',
  ]
  const text = prose.filter((part, at, all) => part !== '' && all.indexOf(part) === at).join('\n\n')
  const value = defined({
    title: record.localizeName(title),
    date: period?.end === undefined ? period?.start : period,
    text: text === '' ? undefined : record.localize(text),
    links: filled(linksOfRecord(record, context)),
    picture: pictureOfRecord(record, context),
  })
  record.rest(title)
  return value
}

function highlightless(record: DataRecord): string[] {
  const items = record.texts(
    'items',
    'highlights',
    'description',
    'contents',
    'value',
    'tags',
    'keywords',
  )
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]
}
