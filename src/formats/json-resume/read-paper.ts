import { AUTHORS_LABEL } from '#i18n/terms/authors-label.ts'
import type { Report } from '../report.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { publicationOfItem } from '../csl-json/publication-of-item.ts'
import type { SourceItem } from '../csl-json/source-item.ts'
import { venueVariable } from '../csl-json/venue-of-item.ts'
import type { ReadPublication } from '../reading.ts'
import { localize } from '../records/localize.ts'
import { reportDatesOf } from '../records/read-period.ts'
import { resumeEntry } from './resume-entry.ts'

/** An entry of `publications`; the format has no types, so it is an `article`. */
export function readPaper(
  record: JsonRecord,
  owner: string,
  report: Report,
): ReadPublication | undefined {
  const entry = resumeEntry(record, report)
  const title = entry.text('name')
  const summary = entry.text('summary')
  const names = authorsIn(summary, owner)
  const isAbstract = names === undefined && isProse(summary)
  const item: SourceItem = {
    type: 'article',
    title,
    author: names?.map((family) => ({ family })),
    issued: entry.text('releaseDate'),
    ...venueVariable('article', entry.text('publisher')),
    URL: entry.text('url', 'website'),
    custom: { texts: { abstract: isAbstract ? localize(asMarkdown(summary)) : undefined } },
  }
  if (names === undefined && summary !== '' && !isAbstract) report('not-understood', summary)
  entry.rest(title)
  const reportDate = reportDatesOf(title, entry.report('releaseDate'))
  return publicationOfItem(item, (code, found, at) =>
    (code === 'unreadable-date' ? reportDate : report)(code, found, at),
  )
}

/** The authors, if a summary says that it names them, or is only a list of names that includes the owner. */
function authorsIn(written: string, owner: string): string[] | undefined {
  const label = Object.values(AUTHORS_LABEL).find((one) => written.startsWith(one.trim()))
  const summary = label === undefined ? written : written.slice(label.trim().length).trim()
  const names = summary
    .split(/(?:(?<!\s)\s+)?[,，、;；]\s*|(?<!\s)\s+and\s+/u)
    .filter((name) => name !== '')
  return label !== undefined || (owner !== '' && names.includes(owner)) ? names : undefined
}

/** True for prose: a list of capitalized words may be names or keywords. */
function isProse(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]{2,}|\p{Script=Han}{5,}/gu) ?? []
  return /[.!?。！？]$/u.test(text) || words.some((word) => !PARTICLES.has(word))
}

const PARTICLES: ReadonlySet<string> = new Set(['and', 'van', 'von', 'der', 'den', 'del', 'bin'])
