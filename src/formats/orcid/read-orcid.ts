import { reportAt, type Report } from '../report.ts'
import { isRecord, type JsonRecord } from '../records/json-record.ts'
import type { ImportFile, Reading, ReadPublication } from '../reading.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { parseJson, valueOfJson } from '../records/parse-json.ts'
import { readFiles } from '../records/read-files.ts'
import { placeOf } from '../records/record-lines.ts'
import { readAffiliations } from './read-affiliations.ts'
import { readPerson } from './read-person.ts'
import { readWork } from './read-work.ts'
import { hasValue, isPublic } from './orcid-values.ts'
import { fullWorks, putCodeOf, workGroups } from './work-groups.ts'

/**
 * Reads a record of ORCID's API 3.0 (`/record`), or its parts `/works` and `/activities`. A record has summaries of
 * works only; where another file is the answer of `/works/<put-codes>`, they are read in full, with their authors.
 */
export function readOrcid(files: readonly ImportFile[]): Reading {
  const values = files.map(({ text }) => valueOfJson(text))
  const full = new Map(values.flatMap(fullWorks).map((work) => [putCodeOf(work), work]))
  const summarized = new Set(values.flatMap((value) => workGroups(value).flat()).map(putCodeOf))
  return readFiles(files, ({ text }, report) => {
    const record = parseJson(text, report)
    if (!isRecord(record) || !isOrcid(record)) return undefined
    const orcid = textAt(record, 'orcid-identifier', 'path')
    const activities = valueAt(record, 'activities-summary') ?? record
    const lone = fullWorks(record).filter((work) => !summarized.has(putCodeOf(work)))
    reportUnread(activities, report)
    return {
      profile: {
        ...readPerson(valueAt(record, 'person'), orcid, report),
        ...readAffiliations(activities, report),
      },
      publications: [
        ...workGroups(record).flatMap((group) => readGroup(group, full, report) ?? []),
        ...lone.flatMap((work) => readGroup([work], full, report) ?? []),
      ],
    }
  })
}

function isOrcid(record: JsonRecord): boolean {
  const isWorks = workGroups(record).length > 0 || fullWorks(record).length > 0
  return hasValue(record, 'orcid-identifier') || hasValue(record, 'activities-summary') || isWorks
}

function readGroup(
  group: readonly JsonRecord[],
  full: ReadonlyMap<string, JsonRecord>,
  report: Report,
): ReadPublication | undefined {
  const [preferred, ...others] = group.filter((version) =>
    isPublic(
      version,
      textAt(version, 'title', 'title', 'value'),
      reportAt(placeOf(version), report),
    ),
  )
  if (preferred === undefined) return undefined
  return readWork(
    full.get(putCodeOf(preferred)) ?? preferred,
    others,
    reportAt(placeOf(preferred), report),
  )
}

const UNREAD = [
  ['fundings', 'funding-summary'],
  ['research-resources', 'research-resource-summary'],
] as const

/** What a bundle has no place for. */
function reportUnread(activities: unknown, report: Report): void {
  for (const [section, summary] of UNREAD) {
    for (const group of recordsAt(activities, section, 'group')) {
      const [item] = recordsAt(group, summary)
      const title =
        textAt(item, 'title', 'title', 'value') ||
        textAt(item, 'proposal', 'title', 'title', 'value')
      reportAt(placeOf(group), report)('not-understood', `${section}: ${title}`)
    }
  }
  const reviews = recordsAt(activities, 'peer-reviews', 'group').length
  if (reviews > 0) report('not-understood', `peer-reviews: ${reviews}`)
}
