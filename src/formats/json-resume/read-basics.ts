import type { Picture } from '#core/schema/media.ts'
import type { ProfileFile } from '#core/schema/profile.ts'
import { reportAt, type Report } from '../report.ts'
import { isRecord, type JsonRecord } from '../records/json-record.ts'
import { localize, localizeParagraphs } from '../records/localize.ts'
import { readProfileLinks } from '../records/profile-links.ts'
import { isSureName, readGivenName } from '../homepage/entries/read-person-name.ts'
import { recordsAt } from '../records/json-values.ts'
import type { PictureFinder } from '../homepage/data/picture-of-record.ts'
import { PORTRAIT } from '../homepage/data/read-portrait.ts'
import { placeOf } from '../records/record-lines.ts'
import { resumeEntry } from './resume-entry.ts'

type Basics = Pick<Partial<ProfileFile>, 'name' | 'headline' | 'biography' | 'links'>

/** Networks whose profile URL follows from the username. */
const NETWORKS: Readonly<Record<string, (username: string) => string>> = {
  github: (name) => `https://github.com/${name}`,
  linkedin: (name) => `https://www.linkedin.com/in/${name}`,
  twitter: (name) => `https://x.com/${name}`,
  x: (name) => `https://x.com/${name}`,
  orcid: (name) => `https://orcid.org/${name}`,
  'google scholar': (name) => `https://scholar.google.com/citations?user=${name}`,
  'hugging face': (name) => `https://huggingface.co/${name}`,
  huggingface: (name) => `https://huggingface.co/${name}`,
  zhihu: (name) => `https://www.zhihu.com/people/${name}`,
}

/** `basics`: the person. A name whose family name is unclear is kept whole and reported. */
export function readBasics(basics: JsonRecord, report: Report): Basics {
  const entry = resumeEntry(basics, report)
  const written = entry.text('name')
  const name = written === '' ? undefined : readGivenName(written)
  if (name !== undefined && !isSureName(name, written)) entry.report('name')('unsure-name', written)
  const label = entry.text('label')
  const biography = localizeParagraphs(entry.raw('summary'))
  const email = entry.text('email').replace(/^mailto:/iu, '')
  const links = readProfileLinks(
    [
      ...(email === '' ? [] : [{ url: `mailto:${email}` }]),
      { url: entry.text('url', 'website'), otherwise: 'homepage' as const },
      ...accountsOf(basics, report),
    ],
    report,
  )
  entry.skip('profiles')
  entry.skip('image')
  entry.skip('picture')
  if (entry.text('phone') !== '') entry.report('phone')('private', 'phone')
  entry.rest('basics')
  return {
    ...(name !== undefined && { name }),
    ...(label !== '' && { headline: localize(label) }),
    ...(biography !== undefined && { biography }),
    ...(links.length > 0 && { links }),
  }
}

interface ImagePlace {
  file: string
  pictures: PictureFinder
  report: Report
}

/** `image`, where it is a file of the source; one that is only on the web is reported. `picture` is its name before version 1. */
export function readImage({ basics }: JsonRecord, place: ImagePlace): Picture | undefined {
  if (!isRecord(basics)) return undefined
  const { image = basics['picture'] } = basics
  if (typeof image !== 'string' || image.trim() === '') return undefined
  const key = 'image' in basics ? 'image' : 'picture'
  const report = reportAt(placeOf(basics, key), place.report)
  const src = place.pictures.find(image.trim(), { ...place, report })
  return src === undefined ? undefined : { src, alt: PORTRAIT }
}

function accountsOf(basics: JsonRecord, report: Report) {
  return recordsAt(basics, 'profiles').flatMap((profile) => {
    const entry = resumeEntry(profile, report)
    const label = entry.text('network')
    const username = entry.text('username').replace(/^@/u, '')
    const written = entry.text('url')
    entry.rest(`profiles ${label}`)
    if (written !== '') return [{ url: written, label }]
    const network = label.toLowerCase()
    const urlOf = Object.hasOwn(NETWORKS, network) ? NETWORKS[network] : undefined
    if (urlOf !== undefined && username !== '') {
      return [{ url: urlOf(encodeURIComponent(username)), label }]
    }
    if (username !== '') report('not-understood', `${label}: ${username}`)
    return []
  })
}

/** The name as written, to find it in lists of authors. */
export function writtenName(resume: JsonRecord): string {
  const { basics } = resume
  return isRecord(basics) && typeof basics['name'] === 'string' ? basics['name'].trim() : ''
}
