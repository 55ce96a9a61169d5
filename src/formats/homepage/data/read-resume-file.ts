import type { ImportFile } from '../../reading.ts'
import type { Entry } from '../entries/entry.ts'
import { languageOfText } from '../text/language-of-text.ts'
import type { DataReader } from './read-data-files.ts'

const LISTS = [
  'education',
  'experience',
  'awards',
  'talks',
  'teaching',
  'skills',
  'projects',
  'people',
  'sections',
  'research',
  'interests',
  'services',
] as const

/** The JSON Résumé of a site (al-folio has one): what it says goes where the pages' own entries go. */
export function readResumeFile(
  file: ImportFile,
  { parts, readResume, reportIn, pictures }: DataReader,
): void {
  const report = reportIn(file.path)
  const { profile, publications, problems, media = [] } = readResume([file], pictures.all)
  for (const { code, found, line, expected } of problems)
    report(code, found, { line: line ?? 1, ...(expected !== undefined && { expected }) })
  const { facts } = parts
  if (profile.name !== undefined) facts.names.push(profile.name)
  if (typeof profile.headline === 'object')
    facts.headline.push(profile.headline as (typeof facts.headline)[number])
  const [photo] = media
  if (profile.portrait !== undefined && photo !== undefined && facts.portrait === undefined) {
    const src = pictures.find(photo.source, { file: '', report })
    if (src !== undefined) facts.portrait = { ...profile.portrait, src }
  }
  for (const link of profile.links ?? []) {
    if (link.url === undefined || facts.urls.has(link.url)) continue
    facts.urls.add(link.url)
    facts.links.push(link)
  }
  if (typeof profile.biography === 'object') {
    for (const lang of ['en', 'zh'] as const) {
      const text = profile.biography[lang]
      if (text !== undefined && facts.biography[lang].length === 0) facts.biography[lang].push(text)
    }
  }
  for (const name of LISTS) {
    const list = parts[name] as Entry<unknown>[]
    for (const value of profile[name] ?? []) {
      const text = JSON.stringify(value)
      list.push({ value, lang: languageOfText(text.replace(/"\w+":/gu, ' ')) ?? 'en', text })
    }
  }
  for (const publication of publications) {
    const text = publication.key
    parts.publications.push({ value: publication, lang: languageOfText(text) ?? 'en', text })
  }
}
