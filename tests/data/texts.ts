import type { LocalizedText } from '#core/schema/text.ts'
import {
  readNews,
  readProfile,
  readPublications,
  readSite,
  readTopics,
  readVenues,
} from './read-data.ts'

export function textsOfSite(): LocalizedText[] {
  const { title, description } = readSite()
  const venues = readVenues().flatMap(({ short, name }) => present(short, name))
  return [title, ...present(description), ...venues, ...readTopics().map(({ name }) => name)]
}

export function textsOfProfile(slug: string): LocalizedText[] {
  const profile = readProfile(slug)
  const { affiliations = [], research = [], education = [], experience = [] } = profile
  const { awards = [], talks = [], skills = [], metrics = [], links = [] } = profile
  return [
    ...present(profile.headline, profile.biography),
    ...(profile.interests ?? []),
    ...affiliations.flatMap((entry) => present(entry.role, entry.unit, entry.organization)),
    ...research.flatMap(({ name, text }) => [name, text]),
    ...education.flatMap((entry) => present(entry.degree, entry.field, entry.institution)),
    ...experience.flatMap((entry) => [
      ...present(entry.role, entry.field, entry.organization, entry.unit),
      ...(entry.highlights ?? []),
    ]),
    ...awards.flatMap(({ name, issuer, note }) => present(name, issuer, note)),
    ...talks.flatMap(({ host }) => present(host)),
    ...skills.flatMap(({ name, items }) => [name, ...items]),
    ...metrics.flatMap(({ subject }) => present(subject)),
    ...links.flatMap(({ label }) => present(label)),
  ]
}

export function textsOfNews(slug: string): LocalizedText[] {
  return readNews(slug).map(({ text }) => text)
}

export function textsOfPublications(slug: string): LocalizedText[] {
  return readPublications(slug).flatMap(({ abstract, note, awards = [] }) => [
    ...present(abstract, note),
    ...awards.flatMap((award) => (typeof award === 'string' ? [] : present(award.note))),
  ])
}

function present(...texts: (LocalizedText | undefined)[]): LocalizedText[] {
  return texts.filter((text) => text !== undefined)
}

/** One word ("PyTorch", "5%") may stand for both languages; whatever is longer needs both. */
export function isInBothLanguages(text: LocalizedText): boolean {
  if (typeof text === 'string') return /^\S+$/u.test(text)
  const isEnglish = text.en !== undefined && /\p{Script=Latin}|\d/u.test(text.en)
  const isChinese = text.zh !== undefined && /\p{Script=Han}/u.test(text.zh)
  return isEnglish && isChinese
}
