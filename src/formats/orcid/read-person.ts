import type { ProfileFile } from '#core/schema/profile.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Report } from '../report.ts'
import { isRecord, type JsonRecord } from '../records/json-record.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { localize, localizeParagraphs } from '../records/localize.ts'
import { readProfileLinks } from '../records/profile-links.ts'
import { personName } from '../records/split-name.ts'
import { isPublic } from './orcid-values.ts'

type Person = Pick<Partial<ProfileFile>, 'name' | 'biography' | 'interests' | 'links'>

/** `person`: names, biography, keywords and URLs, as far as they are public. */
export function readPerson(person: unknown, orcid: string, report: Report): Person {
  const shown = (label: string, ...path: readonly string[]): JsonRecord[] =>
    recordsAt(person, ...path).filter((item) => isPublic(item, label, report))
  const name = nameOf(person, shown('other-name', 'other-names', 'other-name'), report)
  const about = valueAt(person, 'biography')
  const biography =
    isRecord(about) && isPublic(about, 'biography', report) && typeof about['content'] === 'string'
      ? localizeParagraphs(about['content'])
      : undefined
  const interests = shown('keyword', 'keywords', 'keyword')
    .map((item) => textAt(item, 'content'))
    .filter((text) => text !== '')
  const links = readProfileLinks(
    [
      ...(orcid === '' ? [] : [{ url: `https://orcid.org/${orcid}` }]),
      ...shown('email', 'emails', 'email').map((item) => ({
        url: `mailto:${textAt(item, 'email')}`,
      })),
      ...shown('researcher-url', 'researcher-urls', 'researcher-url').map((item) => ({
        url: textAt(item, 'url', 'value'),
        label: textAt(item, 'url-name'),
      })),
      ...shown('external-identifier', 'external-identifiers', 'external-identifier').map(
        (item) => ({
          url: textAt(item, 'external-id-url', 'value'),
          label: textAt(item, 'external-id-type'),
        }),
      ),
    ],
    report,
  )
  return {
    ...(name !== undefined && { name }),
    ...(biography !== undefined && { biography }),
    ...(interests.length > 0 && { interests: interests.map(localize) }),
    ...(links.length > 0 && { links }),
  }
}

/** Given and family name as the owner entered them; other spellings are aliases. */
function nameOf(
  person: unknown,
  otherNames: readonly JsonRecord[],
  report: Report,
): PersonName | undefined {
  const name = valueAt(person, 'name')
  if (!isRecord(name) || !isPublic(name, 'name', report)) return undefined
  const given = textAt(name, 'given-names', 'value')
  const family = textAt(name, 'family-name', 'value')
  const parts = { ...(given !== '' && { given }), ...(family !== '' && { family }) }
  if (given === '' && family === '') return undefined
  const spellings = [
    textAt(name, 'credit-name', 'value'),
    ...otherNames.map((item) => textAt(item, 'content')),
  ]
  const own = new Set([`${given} ${family}`.trim(), `${family}${given}`, ''])
  const aliases = [...new Set(spellings)].filter((spelling) => !own.has(spelling))
  return { ...personName(parts), ...(aliases.length > 0 && { aliases }) }
}
