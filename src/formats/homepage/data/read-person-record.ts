import type { PersonName } from '#core/schema/person-name.ts'
import { defined } from '#core/json/defined.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { isRecord } from '../../records/json-record.ts'
import { addLink } from '../entries/profile-facts.ts'
import { isSureName, readGivenName } from '../entries/read-person-name.ts'
import { SETTING_LINKS } from '../text/link-types.ts'
import { isPlaceholder } from '../text/placeholders.ts'
import { profileLinkType } from '../../records/profile-links.ts'
import { dataRecord, type DataRecord } from './data-record.ts'
import { readEntryRecord } from './read-entry-record.ts'
import type { EntryContext } from './entry-context.ts'
import { pairKeyOf } from './folder-kinds.ts'
import { pictureOfRecord } from './picture-of-record.ts'

const LISTS = [
  ['education', 'education'],
  ['experience', 'experience'],
  ['work', 'experience'],
  ['awards', 'awards'],
  ['skills', 'skills'],
] as const

const BIO = ['bio', 'biography', 'about', 'summary', 'description', 'short_bio']

/** What HugoBlox, PRISM and data files say about the owner in one object. */
export function readPersonRecord(record: DataRecord, context: EntryContext): void {
  const { facts } = context.parts
  const key = pairKeyOf(context.place.file).replace(/\/[^/]*$/u, '')
  readName(record, context)
  readWork(record, context)
  for (const word of record.texts('interests', 'research_interests', 'researchInterests')) {
    const value = record.localize(word)
    context.parts.interests.push({
      value,
      lang: record.lang,
      text: word,
      listKey: `${key}#interests`,
    })
  }
  const { pairKey: _, ...shared } = context
  for (const [name, kind] of LISTS) {
    for (const entry of listIn(record, name)) {
      const at = { ...shared, body: '', listKey: `${key}#${kind}` }
      if (!readEntryRecord(kind, entry, at)) entry.rest(name)
    }
  }
  readLanguages(record, context)
  readAccounts(record, context)
  const portrait = pictureOfRecord(
    record,
    {
      ...context,
      pictures: { ...context.pictures, beside: (file) => context.pictures.beside(file, 'avatar') },
    },
    record.text('name', 'title') || 'Portrait',
  )
  if (portrait !== undefined) facts.portrait ??= portrait
  readBiography(record, context)
  record.rest('')
}

/** `education: [...]`, or `education: { courses: [...] }`. */
function listIn(record: DataRecord, key: string): DataRecord[] {
  const value = record.value(key)
  if (!isRecord(value)) return record.records(key)
  const inner = Object.values(value).find(Array.isArray)
  return inner === undefined ? [] : dataRecord({ list: inner }, record).records('list')
}

function readName(record: DataRecord, { parts: { facts } }: EntryContext): void {
  const [parts] = record.records('name')
  const given = (parts ?? record).text('given', 'first_name', 'firstName', 'given_name')
  const family = (parts ?? record).text('family', 'last_name', 'lastName', 'family_name')
  const written =
    parts?.text('display', 'full') ||
    record.text('name', 'title', 'full_name', 'fullName', 'display_name')
  const push = (name: PersonName, text: string): void => {
    if (isPlaceholder(text)) return record.report('placeholder', text)
    if (!isSureName(name, text)) record.report('unsure-name', text)
    facts.names.push(name)
  }
  const whole = written === '' ? undefined : readGivenName(written)
  if (given !== '' && family !== '' && !isPlaceholder(`${given} ${family}`)) {
    const isHan = /\p{Script=Han}/u.test(family)
    facts.names.push(isHan ? { zh: { family, given } } : { en: { given, family } })
    // The title may say it in the other script, or in both.
    if (whole?.zh !== undefined && !isHan) facts.names.push({ zh: whole.zh })
    if (whole?.en !== undefined && isHan) facts.names.push({ en: whole.en })
  } else if (whole !== undefined) push(whole, written)
  const other = (parts ?? record).text(
    'alternate',
    'name_zh',
    'chinese_name',
    'name_en',
    'english_name',
    'native',
  )
  if (other !== '') push(readGivenName(other), other)
  const reading = (parts ?? record).text('pronunciation', 'name_pronunciation')
  if (reading !== '') facts.reading ??= reading
  const pronouns = (parts ?? record).text('pronouns')
  if (pronouns !== '') facts.pronouns ??= pronouns
  parts?.rest('name')
}

function readWork(record: DataRecord, { parts: { facts } }: EntryContext): void {
  const role = record.text('role', 'position', 'job_title', 'title')
  const [first] = record.records('organizations', 'affiliations', 'affiliation')
  const places = record.records('organizations', 'affiliations', 'affiliation')
  const names =
    first === undefined
      ? record.texts(
          'institution',
          'organizations',
          'affiliations',
          'affiliation',
          'organization',
          'employer',
          'company',
        )
      : []
  const all = [
    ...places.map((place) => {
      const url = place.text('url', 'link', 'website')
      const name = place.text('name', 'title', 'organization')
      const unit = place.text('department', 'unit')
      place.rest(name)
      return { name, unit, url }
    }),
    ...names.map((name) => ({
      name,
      unit: record.text('department', 'unit'),
      url: record.text('institution_url', 'affiliation_url'),
    })),
  ].filter(({ name }) => name !== '' && !isPlaceholder(name))
  const isRole =
    role !== '' && role !== record.text('name') && record.text('first_name', 'superuser') !== role
  for (const [index, { name, unit, url }] of all.entries()) {
    facts.affiliations.push(
      defined({
        role:
          index === 0 && isRole && !isTitleTheName(record, role)
            ? record.localize(role)
            : undefined,
        unit: unit === '' ? undefined : record.localize(unit),
        organization: record.localizeName(name),
        url: isSafeUrl(url) ? url : undefined,
      }),
    )
  }
  if (all.length === 0 && isRole && !isTitleTheName(record, role))
    facts.headline.push(record.localize(role))
}

/** In HugoBlox the title is the name, in PRISM it is the position. */
function isTitleTheName(record: DataRecord, role: string): boolean {
  return (
    record.text('role', 'position', 'job_title') === '' &&
    record.text('name') === '' &&
    role === record.text('title')
  )
}

function readLanguages(record: DataRecord, { parts }: EntryContext): void {
  const items = record.records('languages').flatMap((language) => {
    const name = language.text('name', 'language')
    const level = language.text('label', 'fluency', 'level', 'description')
    language.value('percent')
    language.rest(name)
    return name === ''
      ? []
      : [record.localize(/^\p{N}*$/u.test(level) ? name : `${name} (${level})`)]
  })
  if (items.length === 0) return
  const value = { name: { en: 'Languages', zh: '语言' }, items }
  parts.skills.push({ value, lang: record.lang, text: 'Languages' })
}

function readAccounts(
  record: DataRecord,
  { parts: { facts }, pictures, place }: EntryContext,
): void {
  for (const [key, [type, urlOf]] of Object.entries({ ...SETTING_LINKS, ...OTHER_KEYS })) {
    const value = record.value(key)
    if (typeof value !== 'string' || value.trim() === '' || isPlaceholder(value)) continue
    if (!addLink(facts, type, urlOf(value.trim()))) record.report('unsafe-link', `${key}: ${value}`)
  }
  const [ids] = record.records('ids')
  if (ids !== undefined) readAccounts(ids, { parts: { facts }, pictures, place } as EntryContext)
  for (const account of record.records('social', 'links', 'profiles', 'socials')) {
    const label = account
      .text('label', 'name', 'network', 'title', 'icon')
      .replace(/^(?:hero|brands|academicons)\//u, '')
    const url = account.text('link', 'url', 'href')
    account.text('display')
    account.rest(label)
    if (url === '' || url.startsWith('#') || isPlaceholder(url)) continue
    if (/\.pdf$/iu.test(url) || /^(?:cv|resume|简历)$/iu.test(label)) {
      const file = pictures.find(url, { file: place.file, report: record.report })
      if (file !== undefined) facts.cv[record.lang] ??= file
      else if (isSafeUrl(url) && !url.startsWith('/')) facts.cv[record.lang] ??= url
      continue
    }
    const type = profileLinkType(url) ?? 'other'
    if (!addLink(facts, type, url, type === 'other' ? label : undefined))
      record.report('unsafe-link', `${label}: ${url}`)
  }
}

const OTHER_KEYS: typeof SETTING_LINKS = {
  google_scholar: SETTING_LINKS['googlescholar'] ?? ['scholar', (value) => value],
  semantic_scholar: SETTING_LINKS['semantic'] ?? ['semantic-scholar', (value) => value],
}

/** A line is a headline, more is the biography where the page has no text of its own. */
function readBiography(record: DataRecord, { parts: { facts }, body = '' }: EntryContext): void {
  const bio = record.markdown(...BIO)
  const isLine = bio.length < 200 && !bio.includes('\n') && body !== ''
  if (bio !== '' && isLine && !isPlaceholder(bio)) facts.headline.push(record.localize(bio))
  const texts = isLine ? [body] : [bio, body]
  for (const text of texts.filter((one) => one !== '' && !isPlaceholder(one))) {
    const { en, zh } = facts.biography
    const isKnown = [...en, ...zh].includes(text)
    if (!isKnown) facts.biography[record.lang].push(text)
  }
}
