import type { Member, Opening } from '#core/schema/member.ts'
import type { OwnSection } from '#core/schema/own-section.ts'
import type { Project } from '#core/schema/project.ts'
import type {
  Award,
  Education,
  Experience,
  Service,
  Talk,
  Teaching,
  SkillGroup,
} from '#core/schema/profile-sections.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { ResearchArea } from '#core/schema/profile.ts'
import type { ReadPublication } from '#formats/reading.ts'
import type { Entry } from '../entries/entry.ts'
import type { Localized } from '../text/language-of-text.ts'
import { createProfileFacts, type ProfileFacts } from '../entries/profile-facts.ts'

/** Everything in the pages, before languages are paired. */
export type HomePageParts = {
  facts: ProfileFacts
  interests: Entry<Localized>[]
  research: Entry<ResearchArea>[]
  news: Entry<NewsItem>[]
  publications: Entry<ReadPublication>[]
  education: Entry<Education>[]
  experience: Entry<Experience>[]
  awards: Entry<Award>[]
  services: Entry<Service>[]
  talks: Entry<Talk>[]
  teaching: Entry<Teaching>[]
  skills: Entry<SkillGroup>[]
  projects: Entry<Project>[]
  people: Entry<Member>[]
  openings: Entry<Opening>[]
  sections: Entry<OwnSection>[]
}

export function createParts(): HomePageParts {
  return {
    facts: createProfileFacts(),
    interests: [],
    research: [],
    news: [],
    publications: [],
    education: [],
    experience: [],
    awards: [],
    services: [],
    talks: [],
    teaching: [],
    skills: [],
    projects: [],
    people: [],
    openings: [],
    sections: [],
  }
}
