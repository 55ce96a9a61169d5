import { plainText, type LocalizedInline } from '#core/bundle/rich-text.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { ResourceLink } from '#core/schema/link.ts'
import type { Period } from '#core/schema/partial-date.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { fundingText } from '#core/text/funding-text.ts'
import { isOwnKind } from '#core/text/kind-name.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { TALK_TYPES, TEACHING_TYPES } from './project-types.ts'

/** Projects, and what the format counts among them: talks and courses, told apart by their `type`. */
export function projectsOf(
  { projects, talks, teaching }: ProfileBundle,
  locale: Locale,
  addressOf: (url: string) => string | undefined,
): object[] {
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? undefined : pickText(value, locale).text
  const prose = (value: LocalizedInline | undefined) =>
    plainText(pickSide(value ?? {}, locale)?.value ?? [])
  const roles = (role: LocalizedText | undefined) => (role === undefined ? [] : [text(role)])
  const urlOf = (links: readonly ResourceLink[] = []) => {
    const [url] = links.flatMap((link) => addressOf(link.url) ?? [])
    return url
  }
  return [
    ...projects.map(({ title, kind, role, period, summary, funding, links }) => ({
      name: text(title),
      description: prose(summary),
      highlights: funding.map((grant) => fundingText(grant, locale)),
      ...(period !== undefined && periodOf(period)),
      url: urlOf(links),
      roles: roles(role),
      type: isOwnKind(kind) ? text(kind) : kind,
    })),
    ...talks.map(({ title, date, host, links }) => ({
      name: text(title),
      startDate: date,
      url: urlOf(links),
      entity: text(host),
      type: TALK_TYPES[0],
    })),
    ...teaching.map(({ code, course, period, role, institution, text: about, links }) => ({
      name: [code, text(course)].filter((part) => part !== undefined).join(' '),
      description: prose(about),
      ...(period !== undefined && periodOf(period)),
      url: urlOf(links),
      roles: roles(role),
      entity: text(institution),
      type: TEACHING_TYPES[0],
    })),
  ]
}

/** What is ongoing has no end. */
export function periodOf({ start, end }: Period): { startDate: string; endDate?: string } {
  return { startDate: start, ...(end !== undefined && end !== 'present' && { endDate: end }) }
}
