import { DIRECTORY_FACETS } from '#core/site-search/directory-filters.ts'
import { readdirSync, readFileSync } from 'node:fs'
import {
  AUTHOR_MARKS,
  AUTHOR_ROLES,
  NEWS_KINDS,
  PUBLICATION_STATUSES,
  PUBLICATION_TYPES,
  PUBLICATION_AWARDS,
} from '#core/schema/kinds.ts'
import { describe, expect, it } from 'vitest'
import { NEWS_FACETS } from '#core/news/news-filters.ts'
import { PERSON_TABS } from '#core/paths/paths.ts'
import { PUBLICATION_FACETS, PUBLICATION_GROUPS } from '#core/publications/publication-filters.ts'
import { PROFILE_LINK_TYPES, RESOURCE_LINK_TYPES } from '#core/schema/link.ts'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { MEMBER_ROLES, OPENING_KINDS } from '#core/schema/member.ts'
import { PROJECT_KINDS, PROJECT_STATUSES } from '#core/schema/project.ts'
import { METRIC_KINDS, SERVICE_ROLES, TEACHING_LEVELS } from '#core/schema/profile-sections.ts'
import { RELATED_ROLES } from '#core/schema/person-name.ts'
import { THESIS_GENRES } from '#core/schema/publication.ts'
import en from './en.json'
import zh from './zh.json'

const MESSAGES: Record<Locale, Record<string, string>> = { en, zh }

/** Families of keys that the sources put together at run time, and what may follow the dot. */
const FAMILIES: Record<string, readonly string[]> = {
  'authors.': AUTHOR_MARKS,
  'award.': PUBLICATION_AWARDS,
  'facet.': [...PUBLICATION_FACETS, ...NEWS_FACETS, ...PUBLICATION_GROUPS],
  'member-facet.': DIRECTORY_FACETS,
  'kind.': NEWS_KINDS,
  'link.': RESOURCE_LINK_TYPES,
  'member.': MEMBER_ROLES,
  'metric.': METRIC_KINDS,
  'opening.': OPENING_KINDS,
  'person-role.': RELATED_ROLES,
  'profile-link.': PROFILE_LINK_TYPES,
  'project.': PROJECT_KINDS,
  'project-status.': PROJECT_STATUSES,
  'role.': AUTHOR_ROLES,
  'section.':
    'research projects openings people experience education awards services talks teaching skills metrics pages'.split(
      ' ',
    ),
  'service.': SERVICE_ROLES,
  'tab.': PERSON_TABS,
  'teaching.': TEACHING_LEVELS,
  'theme.': ['system', 'light', 'dark'],
  'status.': PUBLICATION_STATUSES,
  'type.': [...PUBLICATION_TYPES, ...THESIS_GENRES],
}

const sources = readSources('src/web')

describe.each(LOCALES)('the strings of %s', (locale) => {
  const messages = Object.entries(MESSAGES[locale])
  const names = new Set(messages.map(([key]) => withoutPlural(key)))

  it('have the keys of the other language', () => {
    const other = Object.keys(MESSAGES[locale === 'en' ? 'zh' : 'en'])
    expect([...names].toSorted()).toEqual([...new Set(other.map(withoutPlural))].toSorted())
  })

  it('have the plural forms that the language has, no fewer and no more', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()
    const counted = messages.map(([key]) => key).filter((key) => withoutPlural(key) !== key)
    const byName = Map.groupBy(counted, withoutPlural)
    expect(byName.size).toBeGreaterThan(5)
    for (const [name, keys] of byName) {
      expect(keys.toSorted(), name).toEqual(forms.map((form) => `${name}_${form}`))
    }
  })

  it.each(Object.entries(FAMILIES))('name every member of %s', (family, members) => {
    expect(members.filter((member) => !names.has(family + member))).toEqual([])
  })

  it('are all used by the sources', () => {
    const families = Object.entries(FAMILIES).flatMap(([family, members]) =>
      members.map((member) => family + member),
    )
    const unused = [...names].filter((key) => !families.includes(key) && !isQuoted(key))
    expect(unused).toEqual([])
  })

  it('are not empty and have no space to spare', () => {
    const blank = messages.filter(([, text]) => text.trim() === '' || /^\s{2}|\s{2}/u.test(text))
    expect(blank).toEqual([])
  })
})

describe('both languages', () => {
  const keys = Object.keys(zh).map(withoutPlural)

  it.each(keys)('put the same values into %s', (key) => {
    expect(placeholders('zh', key)).toEqual(placeholders('en', key))
  })

  it('agree with each other in every plural form', () => {
    for (const key of Object.keys(en).filter((name) => name.endsWith('_one'))) {
      const plural = key.replace('_one', '_other')
      expect(placeholdersOf(MESSAGES.en[plural] ?? ''), key).toEqual(
        placeholdersOf(MESSAGES.en[key] ?? ''),
      )
    }
  })
})

describe('Chinese', () => {
  it('uses full-width punctuation next to Chinese characters', () => {
    const slips = Object.entries(zh).filter(([, text]) =>
      /\p{Script=Han}\s*[,.;:!?()]|[,.;:!?(]\s*\p{Script=Han}/u.test(text),
    )
    expect(slips).toEqual([])
  })

  it('is separated from Latin words and values by one space', () => {
    const slips = Object.entries(zh).filter(([, text]) =>
      /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u.test(text),
    )
    expect(slips).toEqual([])
  })

  it('has a Chinese word wherever the English is not a proper name', () => {
    const proper = Object.entries(zh).filter(([, text]) => !/\p{Script=Han}/u.test(text))
    expect(proper.map(([key]) => key).toSorted()).toEqual([
      'award.spotlight',
      'filter.quoted',
      'link.pdf',
      'list.bracketed',
      'list.comma',
      'list.labeled',
      'list.part',
      'list.separator',
      'profile-link.aminer',
      'profile-link.bluesky',
      'profile-link.dblp',
      'profile-link.github',
      'profile-link.gitlab',
      'profile-link.huggingface',
      'profile-link.kaggle',
      'profile-link.mastodon',
      'profile-link.openalex',
      'profile-link.openreview',
      'profile-link.orcid',
      'profile-link.qq',
      'profile-link.researchgate',
      'profile-link.scopus',
      'profile-link.semantic-scholar',
      'profile-link.web-of-science',
      'profile-link.x',
      'profile-link.youtube',
      'reason.field',
      'site.name',
      'venue.main',
      'venue.thesis',
    ])
  })
})

it('covers every family of keys that the sources put together', () => {
  const used = [...sources.matchAll(/`([a-z-]+\.)\$\{/gu)].map(([, family = '']) => family)
  expect(used.length).toBeGreaterThan(10)
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(FAMILIES).toSorted())
})

function withoutPlural(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/u, '')
}

function isQuoted(key: string): boolean {
  return sources.includes(`'${key}'`)
}

function placeholders(locale: Locale, key: string): string[] {
  const messages = MESSAGES[locale]
  return placeholdersOf(messages[key] ?? messages[`${key}_other`] ?? '')
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()
}

/** The text of all sources in a folder but their tests. */
function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
}
