import type { ProfileFile } from '#core/schema/profile.ts'
import { reportAt, type Report } from '../report.ts'
import { plainText } from '../bibliography/plain-text.ts'
import { dateFromText } from '../bibliography/read-date.ts'
import type { ImportFile, Reading } from '../reading.ts'
import { localize } from '../records/localize.ts'
import { readProfileLinks } from '../records/profile-links.ts'
import { readFiles } from '../records/read-files.ts'
import { isSureName, readGivenName } from '../homepage/entries/read-person-name.ts'
import { readElements, type XmlElement } from './read-elements.ts'
import { fieldsOf, readEntry, withoutNumber } from './read-entry.ts'

type Profile = Pick<Partial<ProfileFile>, 'name' | 'affiliations' | 'awards' | 'links'>

/** Reads the XML of a person (`https://dblp.org/pid/….xml`), or records of the XML of DBLP. Namesakes are not read. */
export function readDblp(files: readonly ImportFile[]): Reading {
  return readFiles(files, ({ text }, report) => {
    const root = readElements(text.replace(/^\ufeff/u, ''), report)
    if (root?.name !== 'dblpperson' && root?.name !== 'dblp') return undefined
    const entries = root.children.flatMap(entriesIn)
    const isPerson = root.name === 'dblpperson'
    const records = entries.filter(
      ({ attributes, name, isBroken }) => ('key' in attributes || isBroken) && name !== 'person',
    )
    return {
      profile: isPerson ? readProfile(root, report) : {},
      publications: records
        .filter(({ name }) => name !== 'www')
        .flatMap((entry) => {
          const { line, isBroken, name, attributes } = entry
          if (isBroken) {
            report('broken-entry', `<${name} key="${attributes['key'] ?? ''}">`, { line })
            return []
          }
          return readEntry(entry, reportAt({ line }, report)) ?? []
        }),
    }
  })
}

/** The record in an `<r>`; or the `<r>` itself if that is broken, because then the end of its record is unknown. */
function entriesIn(child: XmlElement): XmlElement[] {
  if (child.name !== 'r') return [child]
  const isOwnFault = child.isBroken && !child.children.some(({ isBroken }) => isBroken)
  return isOwnFault ? [child] : child.children
}

/** What DBLP says about the person. A name whose family name is unclear is kept whole and reported. */
function readProfile(root: XmlElement, report: Report): Profile {
  const { name: numbered = '', pid = '' } = root.attributes
  const written = plainText(withoutNumber(numbered))
  const name = written === '' ? undefined : readGivenName(written)
  if (name !== undefined && !isSureName(name, written)) report('unsure-name', written)
  const found = root.children.find((child) => child.name === 'person')
  if (found?.isBroken) report('broken-entry', '<person>', { line: found.line })
  const person = found?.isBroken ? undefined : found
  const notes = person?.children.filter((child) => child.name === 'note') ?? []
  const affiliations = notes
    .filter(({ attributes: { type, label } }) => type === 'affiliation' && label === undefined)
    .map(({ text }) => ({ organization: localize(plainText(text)) }))
  const awards = notes
    .filter(({ attributes: { type } }) => type === 'award')
    .map(({ text, attributes: { label = '' } }) => {
      const { date, unread } = dateFromText(label)
      if (unread !== undefined) report('unreadable-date', `${text}: ${unread}`)
      return { name: localize(plainText(text)), ...(date !== undefined && { date }) }
    })
  const urls = person === undefined ? [] : fieldsOf(person, 'url')
  const links = readProfileLinks(
    [...(pid === '' ? [] : [`https://dblp.org/pid/${pid}`]), ...urls].map((url) => ({ url })),
    report,
  )
  return {
    ...(name !== undefined && { name }),
    ...(affiliations.length > 0 && { affiliations }),
    ...(awards.length > 0 && { awards }),
    ...(links.length > 0 && { links }),
  }
}
