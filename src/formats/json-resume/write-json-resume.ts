import { kindName } from '#core/text/kind-name.ts'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { formatPeriod } from '#core/dates/format-date.ts'
import { displayName, nameComma } from '#core/names/format-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { withoutControlsIn } from '#core/text/control-characters.ts'
import { placeText } from '#core/text/order-place.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { readableMath } from '#core/text/readable-math.ts'
import { AUTHORS_LABEL } from '#i18n/terms/authors-label.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { wholeName } from '../csl-json/csl-name.ts'
import { itemUrl } from '../csl-json/item-url.ts'
import { VENUE_VARIABLE } from '../csl-json/venue-of-item.ts'
import { createCiteSources, writeCslItems } from '../csl-json/write-csl-json.ts'
import { absoluteUrl } from '../cv/absolute-links.ts'
import type { CvSources } from '../cv/cv-sections.ts'
import { periodOf, projectsOf } from './write-projects.ts'

/** https://github.com/jsonresume/resume-schema/blob/v1.0.0/schema.json */
const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** Networks as that format's programs name them. */
const NETWORKS: Partial<Record<ProfileBundle['links'][number]['type'], string>> = {
  scholar: 'Google Scholar',
  github: 'GitHub',
  orcid: 'ORCID',
  dblp: 'DBLP',
  huggingface: 'Hugging Face',
  openreview: 'OpenReview',
  'semantic-scholar': 'Semantic Scholar',
  linkedin: 'LinkedIn',
  x: 'X',
  zhihu: 'Zhihu',
}

/** A JSON Résumé 1.0.0 in one language; the format has no second one. What is ongoing has no end. */
export function writeJsonResume(sources: CvSources, locale: Locale): string {
  const { profile } = sources
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? undefined : pickText(value, locale).text
  const resume = {
    $schema: SCHEMA,
    basics: basicsOf(sources, locale),
    work: profile.experience.map((entry) => ({
      name: placeText({ unit: text(entry.unit), organization: text(entry.organization) }, locale),
      position: text(entry.role),
      ...(entry.period !== undefined && periodOf(entry.period)),
      summary: text(entry.field),
      highlights: entry.highlights.map((side) => plainText(pickSide(side, locale)?.value ?? [])),
    })),
    volunteer: profile.services.flatMap(({ role, venues }) =>
      venues.map(({ venue, years }) => ({
        organization: text(venue.short),
        position: pickText(
          kindName(role, (known) => SITE_TEXTS[locale][`service.${known}`]),
          locale,
        ).text,
        summary: years.join(locale === 'zh' ? '、' : ', '),
      })),
    ),
    education: profile.education.map((entry) => ({
      institution: placeText(
        { unit: text(entry.unit), organization: text(entry.institution) },
        locale,
      ),
      area: text(entry.field),
      studyType: text(entry.degree),
      ...(entry.period !== undefined && periodOf(entry.period)),
    })),
    awards: profile.awards.map((award) => awardOf(award, locale)),
    publications: publicationsOf(sources, locale),
    skills: profile.skills.map(({ name, items }) => ({
      name: text(name),
      keywords: items.map((item) => text(item)),
    })),
    interests: profile.interests.map((interest) => ({ name: text(interest) })),
    projects: projectsOf(profile, locale, (url) => absoluteUrl(url, sources.root)),
  }
  const kept = (_: string, value: unknown) => (isEmpty(value) ? undefined : value)
  return `${JSON.stringify(withoutControlsIn(resume), kept, 2)}\n`
}

function awardOf(
  { name, issuer, date, note }: ProfileBundle['awards'][number],
  locale: Locale,
): object {
  const text = (value: LocalizedText | undefined) => value && pickText(value, locale).text
  return {
    title: text(name),
    date: typeof date === 'object' ? date.start : date,
    awarder: text(issuer),
    summary: [typeof date === 'object' ? formatPeriod(date, locale) : undefined, text(note)]
      .filter((part) => part !== undefined)
      .join(locale === 'zh' ? '；' : '; '),
  }
}

function basicsOf({ profile, portrait }: CvSources, locale: Locale): object {
  const link = (type: string) => profile.links.find((candidate) => candidate.type === type)?.url
  const [affiliation] = profile.affiliations
  const role = affiliation?.role ?? profile.headline
  return {
    name: displayName(profile.name, locale).primary.text,
    label: role === undefined ? undefined : pickText(role, locale).text,
    image: portrait,
    email: link('email')?.replace(/^mailto:/iu, ''),
    url: link('homepage'),
    summary: plainText(pickSide(profile.biography ?? {}, locale)?.value ?? []),
    ...(affiliation?.address !== undefined && {
      location: { address: pickText(affiliation.address, locale).text },
    }),
    profiles: profile.links.flatMap(({ type, url }) => {
      const network = NETWORKS[type]
      return network === undefined || url === undefined
        ? []
        : [{ network, username: usernameOf(url), url }]
    }),
  }
}

/** The last part of a URL: `?user=55zBNgUAAAAJ`, `/chujiezheng`. */
function usernameOf(url: string): string | undefined {
  return /(?:[?&]user=|[/@])(?<name>[^/?&=@#]+)\/?$/u.exec(url)?.groups?.['name']
}

/** As citations have them, but for the title, which is in the language of the résumé. */
function publicationsOf({ profile, publications: list }: CvSources, locale: Locale): object[] {
  const owner = displayName(profile.name, locale).primary.text
  const items = writeCslItems(list.publications, createCiteSources(list.vocabulary))
  return items.map((item, at) => {
    const title = list.publications[at]?.title
    const names = item.author.map(wholeName)
    const label = names.length === 0 ? '' : AUTHORS_LABEL[locale]
    return {
      name: readableMath(title === undefined ? item.title : pickText(title, locale).text),
      publisher: item[VENUE_VARIABLE[item.type]],
      releaseDate: item.issued?.['date-parts'][0].map(twoDigits).join('-'),
      url: itemUrl(item),
      summary: (names.includes(owner) ? '' : label) + names.join(nameComma(names)),
    }
  })
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0)
}
