import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { type Block, type Inline, type LocalizedBlocks, plainText } from '#core/bundle/rich-text.ts'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { formatDate, formatPeriod } from '#core/dates/format-date.ts'
import { isOwnKind, kindName } from '#core/text/kind-name.ts'
import { pickSide } from '#core/text/pick-text.ts'
import {
  educationEntries,
  experienceEntries,
  inlineNotes,
  peopleEntries,
  placeOf,
  projectEntries,
  whenText,
} from './career-sections.ts'
import type { CvEntry, CvSection } from './cv.ts'
import { HEADINGS, type CvTexts } from './cv-texts.ts'
import { publicationSection } from './publication-section.ts'

/** What a CV is made of: the person, and the whole list of publications. */
export interface CvSources {
  profile: ProfileBundle
  publications: PublicationsBundle
  /** Where the site is, without a slash at the end; unknown where the data does not say it. */
  root?: string | undefined
  /** The address of the portrait. */
  portrait?: string | undefined
}

type SectionWriter = (sources: CvSources, texts: CvTexts) => CvSection[]

/** The sections of a CV by their names; none where there is nothing to say. */
export const SECTIONS = {
  research: entriesUnder('research', researchEntries),
  education: entriesUnder('education', educationEntries),
  experience: entriesUnder('experience', experienceEntries),
  publications: publicationSection,
  projects: entriesUnder('projects', projectEntries),
  people: entriesUnder('people', peopleEntries),
  awards: entriesUnder('awards', awardEntries),
  services: entriesUnder('services', serviceEntries),
  talks: entriesUnder('talks', talkEntries),
  teaching: entriesUnder('teaching', teachingEntries),
  skills: entriesUnder('skills', skillEntries),
  metrics: entriesUnder('metrics', metricEntries),
} as const satisfies Readonly<Record<string, SectionWriter>>

export function isSection(name: string): name is keyof typeof SECTIONS {
  return Object.hasOwn(SECTIONS, name)
}

export const interestSection = entriesUnder('interests', ({ interests }, texts) => {
  const words = texts.listOf(interests.map(texts.textOf))
  return words === '' ? [] : [{ text: [words] }]
})

/** A section that the owner has made, by its id; none where there is no such section. */
export function ownSection(id: string, { profile }: CvSources, texts: CvTexts): CvSection[] {
  const own = profile.sections.find((section) => section.id === id)
  if (own === undefined) return []
  const entries = own.entries.map(({ date, title, text }): CvEntry => ({
    ...(date !== undefined && { when: whenText(date, texts) }),
    text: [texts.textOf(title)],
    notes: paragraphsOf(text, texts),
  }))
  const paragraphs = paragraphsOf(own.text, texts).map((text): CvEntry => ({ text }))
  return [{ title: texts.textOf(own.title), entries: [...paragraphs, ...entries] }]
}

function entriesUnder(
  name: keyof typeof HEADINGS,
  entriesOf: (profile: ProfileBundle, texts: CvTexts) => CvEntry[],
): SectionWriter {
  return ({ profile }, texts) => {
    const entries = entriesOf(profile, texts)
    return entries.length === 0 ? [] : [{ title: texts.t(HEADINGS[name]), entries }]
  }
}

function researchEntries({ research }: ProfileBundle, texts: CvTexts): CvEntry[] {
  return research.map(({ name, text }) => {
    const words = pickSide(text, texts.locale)?.value
    return { text: labeled(texts.textOf(name), plainText(words ?? []), texts) }
  })
}

function awardEntries({ awards }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { t, textOf } = texts
  return awards.map(({ name, issuer, date, note }) => ({
    ...(date !== undefined && { when: whenText(date, texts) }),
    text: [
      [name, issuer]
        .map(textOf)
        .filter((part) => part !== '')
        .join(t('list.comma')),
    ],
    notes: note === undefined ? [] : [[textOf(note)]],
  }))
}

function talkEntries({ talks }: ProfileBundle, { locale, textOf, lineOf }: CvTexts): CvEntry[] {
  return talks.map(({ date, title, host }) => ({
    when: formatDate(date, locale),
    text: [lineOf([title, host].map(textOf))],
  }))
}

function serviceEntries({ services }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { t, textOf, listOf } = texts
  return services.map(({ role, venues }) => ({
    text: labeled(
      textOf(kindName(role, (known) => t(`service.${known}`))),
      listOf(venues.map(({ venue, years }) => withYears(textOf(venue.short), years, texts))),
      texts,
    ),
  }))
}

function teachingEntries({ teaching }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { textOf, lineOf, locale } = texts
  return teaching.map(({ period, term, code, course, role, institution, text }) => ({
    ...(term !== undefined
      ? { when: textOf(term) }
      : period !== undefined && { when: formatPeriod(period, locale) }),
    text: [
      lineOf([
        [code, textOf(course)].filter((part) => part !== undefined).join(' '),
        placeOf({ role, organization: institution }, texts),
      ]),
    ],
    notes: inlineNotes(text === undefined ? [] : [text], texts),
  }))
}

function skillEntries({ skills }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { textOf, listOf } = texts
  return skills.map(({ name, items }) => ({
    text: labeled(textOf(name), listOf(items.map(textOf)), texts),
  }))
}

/** "2900+ citations (Jun 2026)"; Chinese names first what a number is about. */
function metricEntries({ metrics }: ProfileBundle, texts: CvTexts): CvEntry[] {
  const { t, textOf, locale } = texts
  return metrics.map(({ kind, value, subject, date }) => {
    const number = isOwnKind(kind)
      ? t('list.labeled', { label: textOf(kind), value })
      : t(`metric.${kind}`, { value })
    const parts = [number, textOf(subject)].filter((part) => part !== '')
    const text = (locale === 'zh' ? parts.toReversed() : parts).join(' ')
    const note = date === undefined ? '' : formatDate(date, locale)
    return { text: [note === '' ? text : t('list.bracketed', { text, note })] }
  })
}

/** The paragraphs of a text; points of a list are paragraphs, too. */
function paragraphsOf(text: LocalizedBlocks | undefined, { locale }: CvTexts): Inline[][] {
  const paragraphs = (blocks: readonly Block[]): Inline[][] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.children] : block.items.flatMap(paragraphs),
    )
  return paragraphs(pickSide(text ?? {}, locale)?.value ?? [])
}

/** "Reviewer: ACL, EMNLP", with the label set off. */
function labeled(label: string, value: string, { t }: CvTexts): Inline[] {
  return [{ type: 'strong', children: [label] }, t('list.labeled', { label: '', value })]
}

function withYears(text: string, years: readonly number[], { t, listOf }: CvTexts): string {
  return years.length === 0 ? text : t('list.bracketed', { text, note: listOf(years.map(String)) })
}
