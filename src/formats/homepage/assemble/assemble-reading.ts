import type { Experience } from '#core/schema/profile-sections.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Affiliation } from '#core/schema/profile.ts'
import type { ReadPublication, Reading, ReadingProblem } from '#formats/reading.ts'
import type { HomePageParts } from './home-page-parts.ts'
import { defined, filled } from '#core/json/defined.ts'
import { joinTexts, pairLanguages } from './pair-languages.ts'
import { joinNames, type ProfileFacts } from '../entries/profile-facts.ts'
import { joinBiography } from '../entries/read-about.ts'
import { joinAffiliations, joinPages, joinSame, joinSections, withOwnIds } from './join-same.ts'
import { mergeDuplicatePublications, mergeServices } from './merge-duplicates.ts'

type Dated = { period?: object | undefined }

/** The reading, with languages paired, services by role, and every paper once. */
export function assembleReading(
  parts: HomePageParts,
  bibliography: readonly ReadPublication[],
  problems: readonly ReadingProblem[],
): Reading {
  const { facts } = parts
  const [headline, ...others] = facts.headline
  const experience = joinSame(pairLanguages(parts.experience, periodOf))
  const profile = defined({
    name: nameOf(facts),
    headline:
      headline === undefined
        ? undefined
        : others.reduce((all, text) => joinTexts(all, text), headline),
    pronouns: facts.pronouns,
    portrait: facts.portrait,
    affiliations: filled(
      facts.affiliations.length > 0
        ? joinAffiliations(facts.affiliations)
        : affiliationsOf(experience),
    ),
    interests: filled(pairLanguages(parts.interests, () => '')),
    links: filled(facts.links),
    cv: Object.keys(facts.cv).length === 0 ? undefined : facts.cv,
    biography: joinBiography(facts),
    research: filled(pairLanguages(parts.research, () => '')),
    education: filled(joinSame(pairLanguages(parts.education, periodOf))),
    experience: filled(experience),
    awards: filled(joinSame(pairLanguages(parts.awards, ({ date }) => JSON.stringify(date) ?? ''))),
    services: filled(mergeServices(parts.services.map(({ value }) => value))),
    talks: filled(pairLanguages(parts.talks, ({ date }) => date)),
    teaching: filled(pairLanguages(parts.teaching, periodOf)),
    skills: filled(pairLanguages(parts.skills, () => '')),
    projects: filled(
      withOwnIds(pairLanguages(parts.projects, ({ period }) => JSON.stringify(period) ?? '')),
    ),
    people: filled(pairLanguages(parts.people, ({ name }) => JSON.stringify(name))),
    openings: filled(pairLanguages(parts.openings, ({ deadline }) => deadline ?? '')),
    sections: filled(withOwnIds(joinSections(parts.sections))),
  })
  const listed = joinPages(parts.publications)
  return {
    profile,
    publications: mergeDuplicatePublications([...bibliography, ...listed]),
    news: pairLanguages<NewsItem>(parts.news, ({ date }) => date),
    problems,
  }
}

/** What a person does beside the work or the studies. */
const SIDE_ROLE =
  /\b(?:class|secretary|volunteer|member|chair|editor|reviewer|minister|president of|mentor|tutor|teaching assistant|representative|advis[eo]r|ambassador|organi[sz]er|columnist|consultant)\b|班|书记|志愿|部长|委员|编委|主编|编辑|审稿|助教|辅导员|干事|顾问|主席|会长|秘书/iu

/** An ongoing position is where the person works now. */
function affiliationsOf(experience: readonly Experience[]): Affiliation[] {
  const current = experience.filter(
    ({ period, role }) =>
      period?.end === 'present' && !SIDE_ROLE.test(Object.values(role ?? {}).join(' ')),
  )
  return current.map(({ role, unit, organization }) => defined({ role, unit, organization }))
}

function periodOf({ period }: Dated): string {
  return JSON.stringify(period) ?? ''
}

function nameOf(facts: ProfileFacts): PersonName | undefined {
  const name = joinNames(facts.names)
  return name === undefined ? undefined : defined({ ...name, reading: facts.reading })
}
