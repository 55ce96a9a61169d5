import type { Talk, Teaching } from '#core/schema/profile-sections.ts'
import { defined } from '#core/json/defined.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Period } from '#core/schema/partial-date.ts'
import { PROJECT_KINDS, type Project } from '#core/schema/project.ts'
import { isSlug } from '#core/schema/slug-rules.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { fold } from '#core/search/fold.ts'
import { hasHan } from '#core/text/language-of.ts'
import { asMarkdown } from '../bibliography/plain-text.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { JsonRecord } from '../records/json-record.ts'
import { localize } from '../records/localize.ts'
import { isOngoing, readLabeledDate, readPeriod } from '../records/read-period.ts'
import type { Report } from '../report.ts'
import { PROJECT_TYPES, TALK_TYPES, TEACHING_TYPES } from './project-types.ts'
import { resumeEntry, type ResumeEntry } from './resume-entry.ts'

/** What an entry of `projects` is in a bundle. */
type FoundProject = { project: Project } | { talk: Talk } | { teaching: Teaching }

/** An entry of `projects`, by its type also a talk or a course; what was done there becomes points of its text. */
export function readProject(record: JsonRecord, report: Report): FoundProject | undefined {
  const entry = resumeEntry(record, report)
  const title = entry.text('name', 'title')
  if (title === '') {
    report('broken-entry', JSON.stringify(record))
    return undefined
  }
  const type = entry.text('type').toLowerCase()
  const talk = TALK_TYPES.includes(type) ? readTalk(entry, title) : undefined
  const found =
    talk !== undefined
      ? { talk }
      : TEACHING_TYPES.includes(type)
        ? { teaching: readTeaching(entry, title, report) }
        : { project: readOther(entry, title, report) }
  entry.rest(title)
  return found
}

/** Undefined for a talk without a date: it is kept as a project. */
function readTalk(entry: ResumeEntry, title: string): Talk | undefined {
  const date = readLabeledDate(entry.text('startDate'), title, entry.report('startDate'))
  if (date === undefined) return undefined
  const host = entry.text('entity')
  return defined({
    date,
    title: localize(title),
    host: host === '' ? undefined : localize(host),
    links: linksOf(entry),
  })
}

function readTeaching(entry: ResumeEntry, title: string, report: Report): Teaching {
  const [role] = entry.texts('roles')
  const institution = entry.text('entity')
  const text = textOf(entry)
  return defined({
    period: periodOf(entry, title, report),
    course: localize(title),
    role: role === undefined ? undefined : localize(role),
    institution: institution === '' ? undefined : localize(institution),
    text: text === '' ? undefined : localize(text),
    links: linksOf(entry),
  })
}

function readOther(entry: ResumeEntry, title: string, report: Report): Project {
  const [role] = entry.texts('roles')
  const summary = textOf(entry, entry.texts('entity'))
  return defined({
    id: idOf(title),
    title: localize(title),
    kind: kindOf(entry.text('type')),
    role: role === undefined ? undefined : localize(role),
    period: periodOf(entry, title, report),
    summary: summary === '' ? undefined : localize(summary),
    links: linksOf(entry),
  })
}

/** One of the kinds, or the type as a kind of its own; a project without one is research. */
function kindOf(type: string): Project['kind'] {
  if (type === '') return 'research'
  const known = PROJECT_KINDS.find((kind) => PROJECT_TYPES[kind].includes(type.toLowerCase()))
  return known ?? (hasHan(type) ? { zh: type } : { en: type })
}

/** A start alone may be that of something ongoing or of something short. */
function periodOf(entry: ResumeEntry, title: string, report: Report): Period | undefined {
  const [start, end] = [entry.text('startDate'), entry.text('endDate')]
  const last = isOngoing(end) ? ('present' as const) : dateFromText(end)
  if (start === '' && end === '') return undefined
  return readPeriod({ start: dateFromText(start), end: last }, title, report)
}

function textOf(entry: ResumeEntry, others: readonly string[] = []): string {
  const text = entry.text('description', 'summary')
  const points = [...entry.texts('highlights'), ...entry.texts('keywords'), ...others]
  return [asMarkdown(text), points.map((point) => `- ${asMarkdown(point)}`).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function linksOf(entry: ResumeEntry): ResourceLink[] | undefined {
  const url = entry.text('url', 'website')
  if (url === '') return undefined
  if (isSafeUrl(url)) return [{ type: 'other', url }]
  entry.report('url')('unsafe-link', url)
  return undefined
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
