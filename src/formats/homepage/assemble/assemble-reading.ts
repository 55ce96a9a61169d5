import type { Experience } from '#core/schema/profile-sections.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import type { ReadPublication, Reading, ReadingProblem } from '#formats/reading.ts'
import type { HomePageParts } from './home-page-parts.ts'
import { defined, filled } from '#core/json/defined.ts'
import { joinTexts, pairLanguages } from './pair-languages.ts'
import { joinNames } from '../entries/profile-facts.ts'
import { joinBiography } from '../entries/read-about.ts'
import { mergeDuplicatePublications, mergeServices } from './merge-duplicates.ts'

type Dated = { period: object }

/** The reading, with languages paired, services by role, and every paper once. */
export function assembleReading(
  parts: HomePageParts,
  bibliography: readonly ReadPublication[],
  problems: readonly ReadingProblem[],
): Reading {
  const { facts } = parts
  const [headline, ...others] = facts.headline
  const experience = pairLanguages(parts.experience, periodOf)
  const profile = defined({
    name: joinNames(facts.names),
    headline:
      headline === undefined
        ? undefined
        : others.reduce((all, text) => joinTexts(all, text), headline),
    affiliations: filled(
      facts.affiliations.length > 0 ? facts.affiliations.slice(0, 1) : affiliationsOf(experience),
    ),
    interests: filled(pairLanguages(parts.interests, () => '')),
    links: filled(facts.links),
    biography: joinBiography(facts),
    research: filled(pairLanguages(parts.research, () => '')),
    education: filled(pairLanguages(parts.education, periodOf)),
    experience: filled(experience),
    awards: filled(pairLanguages(parts.awards, ({ date }) => JSON.stringify(date) ?? '')),
    services: filled(mergeServices(parts.services.map(({ value }) => value))),
    talks: filled(pairLanguages(parts.talks, ({ date }) => date)),
    teaching: filled(pairLanguages(parts.teaching, periodOf)),
    skills: filled(pairLanguages(parts.skills, () => '')),
  })
  const listed = parts.publications.map(({ value }) => value)
  return {
    profile,
    publications: mergeDuplicatePublications([...bibliography, ...listed]),
    news: pairLanguages<NewsItem>(parts.news, ({ date }) => date),
    problems,
  }
}

/** An ongoing position is where the person works now. */
function affiliationsOf(experience: readonly Experience[]): Affiliation[] {
  const current = experience.filter(({ period }) => period.end === 'present')
  return current.map(({ role, unit, organization }) => defined({ role, unit, organization }))
}

function periodOf({ period }: Dated): string {
  return JSON.stringify(period)
}
