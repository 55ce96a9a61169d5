import * as v from 'valibot'
import {
  Award,
  Education,
  Experience,
  Service,
  Talk,
  Teaching,
  SkillGroup,
  Metric,
} from './profile-sections.ts'
import { ProfileLink } from './link.ts'
import { Picture } from './media.ts'
import { Member, Opening } from './member.ts'
import { Layout, OwnSection } from './own-section.ts'
import { Period } from './partial-date.ts'
import { PersonName } from './person-name.ts'
import { Project } from './project.ts'
import { LocalizedMarkdown, LocalizedText } from './text.ts'
import { Url } from './url.ts'

/** Where the person works now; several, the main one first. */
export const Affiliation = v.strictObject({
  role: v.optional(LocalizedText),
  unit: v.optional(LocalizedText),
  organization: LocalizedText,
  url: v.optional(Url),
  period: v.optional(Period),
  address: v.optional(LocalizedText),
  office: v.optional(LocalizedText),
})
export type Affiliation = v.InferOutput<typeof Affiliation>

/** A direction of research with a sentence about it. */
export const ResearchArea = v.strictObject({ name: LocalizedText, text: LocalizedMarkdown })
export type ResearchArea = v.InferOutput<typeof ResearchArea>

/** A curriculum vitae as a file, one for both languages or one for each. */
export const CvFiles = v.union([
  Url,
  v.pipe(
    v.strictObject({ en: v.optional(Url), zh: v.optional(Url) }),
    v.minEntries(1, 'no-language'),
  ),
])
export type CvFiles = v.InferOutput<typeof CvFiles>

const sections = {
  biography: v.optional(LocalizedMarkdown),
  research: v.optional(v.array(ResearchArea)),
  projects: v.optional(v.array(Project)),
  openings: v.optional(v.array(Opening)),
  people: v.optional(v.array(Member)),
  education: v.optional(v.array(Education)),
  experience: v.optional(v.array(Experience)),
  awards: v.optional(v.array(Award)),
  services: v.optional(v.array(Service)),
  talks: v.optional(v.array(Talk)),
  teaching: v.optional(v.array(Teaching)),
  skills: v.optional(v.array(SkillGroup)),
  metrics: v.optional(v.array(Metric)),
  sections: v.optional(v.array(OwnSection)),
}

/** The file `data/<slug>/profile.json`: the person, and everything a curriculum vitae says but its lists. */
export const ProfileFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: PersonName,
  pronouns: v.optional(LocalizedText),
  portrait: v.optional(Picture),
  seal: v.optional(v.pipe(v.string(), v.regex(/^[^\s\p{Cc}\p{Cf}\p{Cs}]{1,2}$/u, 'seal'))),
  headline: v.optional(LocalizedText),
  affiliations: v.optional(v.array(Affiliation)),
  interests: v.optional(v.array(LocalizedText)),
  links: v.optional(v.array(ProfileLink)),
  cv: v.optional(CvFiles),
  ...sections,
  layout: v.optional(Layout),
})
export type ProfileFile = v.InferOutput<typeof ProfileFile>
