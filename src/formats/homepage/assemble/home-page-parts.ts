import type { Award } from '#core/schema/award.ts'
import type { Education } from '#core/schema/education.ts'
import type { Experience } from '#core/schema/experience.ts'
import type { NewsItem } from '#core/schema/news-item.ts'
import type { ResearchArea } from '#core/schema/profile.ts'
import type { Service } from '#core/schema/service.ts'
import type { SkillGroup } from '#core/schema/skill-group.ts'
import type { Talk } from '#core/schema/talk.ts'
import type { Teaching } from '#core/schema/teaching.ts'
import type { ReadPublication } from '#formats/reading.ts'
import type { Entry } from '../split/entry.ts'
import type { Said } from '../text/language-of-text.ts'
import { createProfileFacts, type ProfileFacts } from '../entries/profile-facts.ts'

/** Everything that the pages say, before languages are paired. */
export type HomePageParts = {
  facts: ProfileFacts
  interests: Entry<Said>[]
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
  }
}
