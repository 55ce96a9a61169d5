import type { Project } from '#core/schema/project.ts'
import { isSlug } from '#core/schema/slug-rules.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { fold } from '#core/search/fold.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { localize } from '../records/localize.ts'
import { isOngoing, readPeriod } from '../records/read-period.ts'
import type { Report } from '../report.ts'
import { resumeEntry } from './resume-entry.ts'

/** An entry of `projects`; what was done there becomes points of its summary. */
export function readProject(record: JsonRecord, report: Report): Project | undefined {
  const entry = resumeEntry(record, report)
  const title = entry.text('name', 'title')
  const [role = ''] = entry.texts('roles')
  const url = entry.text('url', 'website')
  const [start, end] = [entry.text('startDate'), entry.text('endDate')]
  const text = entry.text('description', 'summary')
  const points = [...entry.texts('highlights'), ...entry.texts('keywords')]
  entry.text('type')
  entry.rest(title)
  if (title === '') {
    report('broken-entry', JSON.stringify(record))
    return undefined
  }
  const ends = {
    start: dateFromText(start),
    end: isOngoing(end) ? ('present' as const) : dateFromText(end),
  }
  const period = start === '' ? undefined : readPeriod(ends, title, report)
  const summary = [asMarkdown(text), points.map((point) => `- ${asMarkdown(point)}`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
  return {
    id: idOf(title),
    title: localize(title),
    kind: 'research',
    ...(role !== '' && { role: localize(role) }),
    ...(period !== undefined && { period }),
    ...(summary !== '' && { summary: localize(summary) }),
    ...(isSafeUrl(url) && { links: [{ type: 'other', url }] }),
  }
}

function idOf(title: string): string {
  const id =
    fold(title)
      .match(/[a-z0-9]+/gu)
      ?.slice(0, 8)
      .join('-') ?? ''
  return isSlug(id) ? id : 'project'
}

/** Ids are unique in their list. */
export function withIds(projects: readonly Project[]): Project[] {
  const taken = new Map<string, number>()
  return projects.map((project) => {
    const count = (taken.get(project.id) ?? 0) + 1
    taken.set(project.id, count)
    return count === 1 ? project : { ...project, id: `${project.id}-${count}` }
  })
}
