import { defined } from '#core/json/defined.ts'
import type { PublicationDraft } from '../bibliography/finish-publication.ts'
import { readStatus } from '../bibliography/read-status.ts'
import type { Report } from '../report.ts'
import { authorsOfNames } from './authors-of-names.ts'
import { NAME_VARIABLES, TEXT_VARIABLES } from './csl-item.ts'
import { readCslDate, readCslPeriod } from './read-csl-date.ts'
import type { SourceItem } from './source-item.ts'
import type { ItemVenue } from './venue-of-item.ts'

/** What a publication has under the names of CSL, but for the variable that is its venue; dates that cannot be read are kept as they are. */
export function variablesOfItem(
  item: SourceItem,
  { variable: taken }: ItemVenue,
  report: Report,
): Partial<PublicationDraft> {
  const texts = TEXT_VARIABLES.flatMap((name) => {
    const text = name === taken ? '' : textOf(name, item[name] ?? '')
    return text === '' ? [] : [[name, text] as const]
  })
  const names = NAME_VARIABLES.flatMap((name) => {
    const list = authorsOfNames(item[name] ?? [], report)
    return list.length === 0 ? [] : [[name, list] as const]
  })
  return {
    ...Object.fromEntries<unknown>([...texts, ...names]),
    ...defined({
      status: readStatus(item.status ?? ''),
      accessed: readCslDate(item.accessed).date,
      'event-date': periodOf(item['event-date']),
      CSTR: item.custom?.CSTR?.trim().replace(/^cstr:\s*/iu, '') || undefined,
    }),
  }
}

function textOf(name: (typeof TEXT_VARIABLES)[number], written: string): string {
  const text = written.trim()
  if (name === 'PMID') return text.replace(/^pmid:?\s*/iu, '')
  if (name === 'PMCID') return text.replace(/^(?:pmcid:?\s*)?(?:pmc)?(?=\d)/iu, 'PMC')
  return text
}

function periodOf(value: unknown): PublicationDraft['event-date'] {
  const { date, end } = readCslPeriod(value)
  return date === undefined || end === undefined ? date : { start: date, end }
}
