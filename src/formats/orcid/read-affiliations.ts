import type { Award, Education, Experience } from '#core/schema/profile-sections.ts'
import type { Affiliation, ProfileFile } from '#core/schema/profile.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import type { Report } from '../report.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { localize } from '../records/localize.ts'
import { readPeriod, reportDate } from '../records/read-period.ts'
import { groupServices, readServiceRole } from '../records/service-role.ts'
import { hasValue, isPublic, readOrcidDate } from './orcid-values.ts'

/** A stay somewhere, in the form of all sections of affiliations. */
interface Stay {
  role: string
  unit: string
  organization: string
  url: string
  start: unknown
  end: unknown
  label: string
}

type Sections = Pick<
  Partial<ProfileFile>,
  'affiliations' | 'experience' | 'education' | 'services' | 'awards'
>

/** Sections for which a bundle has no field: they are reported. */
const UNREAD = [
  ['qualifications', 'qualification-summary'],
  ['memberships', 'membership-summary'],
] as const

/** Employments, educations and so on. Without an end it is ongoing, as on the pages of ORCID. */
export function readAffiliations(activities: unknown, report: Report): Sections {
  const staysIn = (section: string, summary: string) =>
    staysOf(activities, section, summary, report)
  const employments = staysIn('employments', 'employment-summary')
  const positions = [...employments, ...staysIn('invited-positions', 'invited-position-summary')]
  const sections = {
    affiliations: employments.filter(isNow).map(affiliationOf),
    experience: positions.flatMap((stay) => experienceOf(stay, report) ?? []),
    education: staysIn('educations', 'education-summary').flatMap(
      (stay) => educationOf(stay, report) ?? [],
    ),
    services: groupServices(
      staysIn('services', 'service-summary').flatMap((stay) => serviceOf(stay, report) ?? []),
    ),
    awards: staysIn('distinctions', 'distinction-summary').flatMap(
      (stay) => awardOf(stay, report) ?? [],
    ),
  } satisfies Sections
  for (const [section, summary] of UNREAD) {
    for (const { label } of staysIn(section, summary))
      report('not-understood', `${section}: ${label}`)
  }
  return Object.fromEntries(Object.entries(sections).filter(([, list]) => list.length > 0))
}

function staysOf(activities: unknown, section: string, summary: string, report: Report): Stay[] {
  const groups = recordsAt(activities, section, 'affiliation-group')
  return groups.flatMap((group): Stay[] => {
    // All members of a group are the same stay, from several sources; the first is the one that the owner prefers.
    const [item] = recordsAt(group, 'summaries').flatMap((entry) =>
      recordsAt({ list: [valueAt(entry, summary)] }, 'list'),
    )
    if (item === undefined) return []
    const [role, unit] = [textAt(item, 'role-title'), textAt(item, 'department-name')]
    const organization = textAt(item, 'organization', 'name')
    const label = [organization, unit, role].filter((part) => part !== '').join(', ')
    if (!isPublic(item, label, report)) return []
    const url = textAt(item, 'url', 'value')
    const [start, end] = [valueAt(item, 'start-date'), valueAt(item, 'end-date')]
    return [{ role, unit, organization, url, start, end, label }]
  })
}

function isNow({ organization, start, end }: Stay): boolean {
  return organization !== '' && hasValue({ start }, 'start') && !hasValue({ end }, 'end')
}

function affiliationOf({ role, unit, organization, url }: Stay): Affiliation {
  return {
    ...(role !== '' && { role: localize(role) }),
    ...(unit !== '' && { unit: localize(unit) }),
    organization: localize(organization),
    ...(url !== '' && isSafeUrl(url) && { url }),
  }
}

function periodOf({ start, end, label }: Stay, report: Report) {
  const last = hasValue({ end }, 'end') ? readOrcidDate(end) : 'present'
  return readPeriod({ start: readOrcidDate(start), end: last }, label, report)
}

/** The period of a stay that can be shown; without a role or an organization there is nothing to show. */
function wholePeriod(stay: Stay, report: Report) {
  const { role, organization, label } = stay
  const period = periodOf(stay, report)
  if (role !== '' && organization !== '') return period
  report('broken-entry', label)
  return undefined
}

function experienceOf(stay: Stay, report: Report): Experience | undefined {
  const { role, unit, organization } = stay
  const period = wholePeriod(stay, report)
  return (
    period && {
      period,
      role: localize(role),
      organization: localize(organization),
      ...(unit !== '' && { unit: localize(unit) }),
    }
  )
}

function educationOf(stay: Stay, report: Report): Education | undefined {
  const { role, unit, organization } = stay
  const period = wholePeriod(stay, report)
  return (
    period && {
      period,
      degree: localize(role),
      ...(unit !== '' && { field: localize(unit) }),
      institution: localize(organization),
    }
  )
}

function serviceOf({ role: written, organization, start, label }: Stay, report: Report) {
  const role = readServiceRole(written)
  if (role === undefined || organization === '') {
    report('not-understood', `services: ${label}`)
    return undefined
  }
  const year = Number(reportDate(readOrcidDate(start), label, report)?.slice(0, 4))
  return { role, venue: organization, years: Number.isNaN(year) ? [] : [year] }
}

function awardOf({ role, organization, start, label }: Stay, report: Report): Award | undefined {
  const date = reportDate(readOrcidDate(start), label, report)
  if (role === '') {
    report('broken-entry', label)
    return undefined
  }
  return {
    name: localize(role),
    ...(organization !== '' && { issuer: localize(organization) }),
    ...(date !== undefined && { date }),
  }
}
