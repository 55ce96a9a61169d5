import { hasHan } from '#core/text/language-of.ts'
import { languageOfText, localized } from '../homepage/text/language-of-text.ts'
import { SETTING_LINKS } from '../homepage/text/link-types.ts'
import { plainText } from '../homepage/text/inline-markdown.ts'
import { isPlaceholder } from '../homepage/text/placeholders.ts'
import { addLink } from '../homepage/entries/profile-facts.ts'
import type { NameParts } from '#core/schema/person-name.ts'
import { nameInTitle } from '../homepage/entries/find-name-at-top.ts'
import { isSureName, readGivenName } from '../homepage/entries/read-person-name.ts'
import { hanName } from '../homepage/entries/split-name.ts'
import type { TexArguments } from './take-arguments.ts'
import { inlineText, reportUnread, type TexPage } from './tex-page.ts'
import { lookUp } from '../look-up.ts'

const NAMES: ReadonlySet<string> = new Set([
  'name',
  'author',
  'cvname',
  'firstname',
  'familyname',
  'namesection',
])
const HEADLINES: ReadonlySet<string> = new Set(['position', 'tagline'])
const NOT_KEPT: ReadonlySet<string> = new Set(
  'phone mobile address mailaddress location quote extrainfo title dateofbirth born date homephone'.split(
    ' ',
  ),
)
const KEYS: Readonly<Record<string, string>> = {
  homepage: 'uri',
  website: 'uri',
  google: 'googlescholar',
  scholar: 'googlescholar',
  x: 'twitter',
}
const PRIVATE: ReadonlySet<string> = new Set([
  'phone',
  'mobile',
  'homephone',
  'dateofbirth',
  'born',
])

/** True for macros that set a person's name, address and accounts. */
export function isContact(name: string): boolean {
  return (
    NAMES.has(name) ||
    HEADLINES.has(name) ||
    NOT_KEPT.has(name) ||
    name === 'social' ||
    linkKey(name) !== undefined
  )
}

/** Keeps what such a macro says about the person. */
export function readContact(page: TexPage, name: string, { groups, options }: TexArguments): void {
  const values = groups.map(({ content }) => inlineText(page, content))
  const [value = ''] = values
  if (value === '') return
  if (isPlaceholder(values.join(' '))) {
    page.report('placeholder', values.join(' '), page.to)
  } else if (isTitleWithName(page, name, value)) readTitle(page, value)
  else if (NAMES.has(name)) readName(page, name, values.map(plainText))
  else if (HEADLINES.has(name))
    page.facts.headline.push(localized(languageOfText(value) ?? 'en', value))
  // Private data is reported, but not repeated.
  else if (PRIVATE.has(name)) page.report('private', name, page.to)
  else if (NOT_KEPT.has(name)) reportUnread(page, values.join(', '))
  else {
    const [option] = options
    const kind = name === 'social' && option !== undefined ? inlineText(page, option) : name
    readLink(page, kind, value)
  }
}

/** `\title{Lan Shen – CV}` of a document without a macro for the name; `\author` may be followed by an address. */
function isTitleWithName({ facts }: TexPage, macro: string, value: string): boolean {
  return (
    (macro === 'title' && facts.names.length === 0 && nameInTitle(value) !== undefined) ||
    (macro === 'author' && /[@\d]|\u2028/u.test(value))
  )
}

function readTitle(page: TexPage, value: string): void {
  const name = nameInTitle(value)
  if (name === undefined) reportUnread(page, value)
  else page.facts.names.push(name)
}

/** `\name{Ada}{Brook}` separates given and family name; one argument is divided as far as that is clear. */
function readName(page: TexPage, macro: string, values: readonly string[]): void {
  const [first = '', second = ''] = values
  const { names } = page.facts
  if (macro === 'firstname' || macro === 'familyname') {
    const part = macro === 'firstname' ? { given: first } : { family: first }
    const last = names.at(-1)?.en
    const isOther = last !== undefined && Object.keys(last).length === 1
    if (isOther) names.splice(-1, 1, { en: { ...last, ...part } })
    else names.push({ en: part })
  } else if (second !== '') {
    names.push(
      hasHan(first + second)
        ? { zh: hanParts(first, second) }
        : { en: { given: first, family: second } },
    )
  } else {
    const name = readGivenName(first)
    if (!isSureName(name, first)) page.report('unsure-name', first, page.to)
    names.push(name)
  }
}

/** The macro wants the given name first; who writes it in Chinese may put the family name there. */
function hanParts(first: string, second: string): NameParts {
  const whole = hanName(first + second)
  if (whole?.family === first) return whole
  const turned = hanName(second + first)
  return turned?.family === second ? turned : { given: first, family: second }
}

function readLink(page: TexPage, kind: string, value: string): void {
  const [type, urlOf] = SETTING_LINKS[linkKey(kind) ?? ''] ?? []
  const words = value.replaceAll('\\', '')
  if (type === undefined || urlOf === undefined) return reportUnread(page, `${kind}: ${value}`)
  if (!addLink(page.facts, type, urlOf(words))) {
    page.report('unsafe-link', words, page.to)
  }
}

function linkKey(name: string): string | undefined {
  const key = lookUp(KEYS, name) ?? name
  return Object.hasOwn(SETTING_LINKS, key) ? key : undefined
}
