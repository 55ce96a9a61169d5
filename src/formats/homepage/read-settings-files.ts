import { reportAt } from '../report.ts'
import { PORTRAIT } from './data/read-portrait.ts'
import type { PictureFinder } from './data/picture-of-record.ts'
import type { ImportFile } from '#formats/reading.ts'
import { languageOfText, localized } from './text/language-of-text.ts'
import { SETTING_LINKS } from './text/link-types.ts'
import { isPlaceholder } from './text/placeholders.ts'
import type { Reader } from './entries/entry.ts'
import { addLink } from './entries/profile-facts.ts'
import { isSureName, readGivenName } from './entries/read-person-name.ts'
import {
  asSettings,
  readSettings,
  textOfSetting,
  type Settings,
} from './clean/split-front-matter.ts'

/** Files of settings that say something about the person. */
export const SETTINGS_FILE =
  /(?:^|\/)(?:_config\.ya?ml|_data\/(?:authors?|socials?|profile)\.ya?ml)$/u

/** What the settings of a site say about its owner: name, a line about the person, employer, profiles elsewhere. */
export function readSettingsFile(
  file: ImportFile,
  { report, facts, pictures }: Omit<SettingsReader, 'file'>,
): void {
  const settings = readSettings({ text: file.text, line: 1 }, report)
  const reader = { file, report, facts, pictures }
  if (/authors?\.ya?ml$/u.test(file.path)) {
    const authors = Object.values(settings).flatMap((entry) => {
      const author = asSettings(entry)
      return author === undefined ? [] : [author]
    })
    const [only] = authors
    // With several authors it is unclear which one is the owner.
    if (authors.length === 1 && only !== undefined) readPerson(only, reader)
    else if (authors.length > 1) report('not-understood', Object.keys(settings).join(', '))
    else readPerson(settings, reader)
    return
  }
  readPerson(settings, reader)
  const author = asSettings(settings['author'])
  if (author !== undefined) readPerson(author, reader)
}

type SettingsReader = Pick<Reader, 'report' | 'facts'> & {
  file: ImportFile
  pictures: PictureFinder
}

function readPerson(settings: Settings, reader: SettingsReader): void {
  const { file, report, facts, pictures } = reader
  readNames(settings, reader)
  const avatar = usable(settings, 'avatar', reader)
  const src =
    avatar === undefined || facts.portrait !== undefined
      ? undefined
      : pictures.find(avatar, { file: file.path, report: reportAt(lineOf('avatar', file), report) })
  if (src !== undefined) facts.portrait = { src, alt: PORTRAIT }
  for (const key of ['bio', 'bio_zh', 'bio_en', 'short_bio', 'short_bio_zh']) {
    const text = usable(settings, key, reader)
    if (text !== undefined) facts.headline.push(localized(languageOfText(text) ?? 'en', text))
  }
  const location = usable(settings, 'location', reader)
  if (location !== undefined)
    report('not-understood', `location: ${location}`, lineOf('location', file))
  const employer = usable(settings, 'employer', reader)
  if (employer !== undefined) {
    facts.affiliations.push({
      organization: localized(languageOfText(employer) ?? 'en', employer),
    })
  }
  for (const [key, [type, urlOf]] of Object.entries(SETTING_LINKS)) {
    const value = usable(settings, key, reader)
    if (value === undefined) continue
    if (!addLink(facts, type, urlOf(value)))
      report('unsafe-link', `${key}: ${value}`, lineOf(key, file))
  }
}

function readNames(settings: Settings, reader: SettingsReader): void {
  const { file, report, facts } = reader
  const given = usable(settings, 'first_name', reader)
  const middle = usable(settings, 'middle_name', reader)
  const family = usable(settings, 'last_name', reader)
  if (given !== undefined && family !== undefined) {
    const parts = { given: [given, middle].filter(Boolean).join(' '), family }
    facts.names.push(/\p{Script=Han}/u.test(family) ? { zh: parts } : { en: parts })
  }
  for (const key of ['name', 'name_zh', 'name_en', 'chinese_name', 'english_name']) {
    const text = usable(settings, key, reader)
    if (text === undefined) continue
    const name = readGivenName(text)
    if (!isSureName(name, text)) report('unsure-name', text, lineOf(key, file))
    facts.names.push(name)
  }
}

function usable(
  settings: Settings,
  key: string,
  { file, report }: SettingsReader,
): string | undefined {
  const text = textOfSetting(settings[key])
  if (text === undefined || !isPlaceholder(text)) return text
  report('placeholder', `${key}: ${text}`, lineOf(key, file))
  return undefined
}

/** The line of a key. */
function lineOf(name: string, { text }: ImportFile): { line: number } {
  const line = text.split('\n').findIndex((entry) => {
    const written = entry.trimStart()
    return written.startsWith(name) && written.slice(name.length).trimStart().startsWith(':')
  })
  return { line: Math.max(line + 1, 1) }
}

/** What sites are called: often after their owner. */
export function titlesOfSite(files: readonly ImportFile[]): string[] {
  return files
    .filter(({ path }) => /(?:^|\/)_config\.ya?ml$/u.test(path))
    .flatMap(({ text }) => {
      const title = textOfSetting(readSettings({ text, line: 1 }, () => undefined)['title'])
      return title ?? []
    })
}
