import type { ImportFile } from '#formats/reading.ts'
import { languageOfText, said } from './text/language-of-text.ts'
import { SETTING_LINKS } from './text/link-types.ts'
import type { Place } from './text/page-line.ts'
import { isPlaceholder } from './text/placeholders.ts'
import type { Report } from './text/problem-list.ts'
import { addLink, type ProfileFacts } from './entries/profile-facts.ts'
import { readPersonName } from './entries/read-person-name.ts'
import {
  asSettings,
  readSettings,
  textOfSetting,
  type Settings,
} from './clean/split-front-matter.ts'

/** Files of settings that say something about the person. */
export const SETTINGS_FILE =
  /(?:^|\/)(?:_config\.ya?ml|_data\/(?:authors?|socials?|profile)\.ya?ml)$/u

/** What the settings of a site say about its owner: name, a line about the person, employer, addresses elsewhere. */
export function readSettingsFile(file: ImportFile, report: Report, facts: ProfileFacts): void {
  const settings = readSettings(file.text, file.path, report)
  const source = { file, report, facts }
  if (/authors?\.ya?ml$/u.test(file.path)) {
    const authors = Object.values(settings).flatMap((entry) => {
      const author = asSettings(entry)
      return author === undefined ? [] : [author]
    })
    const [only] = authors
    // Of several authors nothing says which is the owner.
    if (authors.length === 1 && only !== undefined) readPerson(only, source)
    else if (authors.length > 1)
      report('not-understood', { file: file.path, line: 1 }, Object.keys(settings).join(', '))
    else readPerson(settings, source)
    return
  }
  readPerson(settings, source)
  const author = asSettings(settings['author'])
  if (author !== undefined) readPerson(author, source)
}

type Source = { file: ImportFile; report: Report; facts: ProfileFacts }

function readPerson(settings: Settings, source: Source): void {
  readNames(settings, source)
  for (const key of ['bio', 'bio_zh', 'bio_en', 'short_bio', 'short_bio_zh']) {
    const text = usable(settings, key, source)
    if (text !== undefined) source.facts.headline.push(said(languageOfText(text) ?? 'en', text))
  }
  const location = usable(settings, 'location', source)
  if (location !== undefined)
    source.report('not-understood', placeOf(source.file, 'location'), `location: ${location}`)
  const employer = usable(settings, 'employer', source)
  if (employer !== undefined) {
    source.facts.affiliations.push({
      organization: said(languageOfText(employer) ?? 'en', employer),
    })
  }
  for (const [key, [type, addressOf]] of Object.entries(SETTING_LINKS)) {
    const value = usable(settings, key, source)
    if (value === undefined) continue
    const place = placeOf(source.file, key)
    if (!addLink(source.facts, type, addressOf(value)))
      source.report('unsafe-link', place, `${key}: ${value}`)
  }
}

function readNames(settings: Settings, source: Source): void {
  const given = usable(settings, 'first_name', source)
  const middle = usable(settings, 'middle_name', source)
  const family = usable(settings, 'last_name', source)
  if (given !== undefined && family !== undefined) {
    const parts = { given: [given, middle].filter(Boolean).join(' '), family }
    source.facts.names.push(/\p{Script=Han}/u.test(family) ? { zh: parts } : { en: parts })
  }
  for (const key of ['name', 'name_zh', 'name_en', 'chinese_name', 'english_name']) {
    const text = usable(settings, key, source)
    const name = text === undefined ? undefined : readPersonName(text)
    if (name !== undefined) source.facts.names.push(name)
    else if (text !== undefined)
      source.report('not-understood', placeOf(source.file, key), `${key}: ${text}`)
  }
}

function usable(settings: Settings, key: string, { file, report }: Source): string | undefined {
  const text = textOfSetting(settings[key])
  if (text === undefined || !isPlaceholder(text)) return text
  report('placeholder', placeOf(file, key), `${key}: ${text}`)
  return undefined
}

/** The line on which a key stands. */
function placeOf({ path, text }: ImportFile, name: string): Place {
  const line = text.split('\n').findIndex((entry) => {
    const written = entry.trimStart()
    return written.startsWith(name) && written.slice(name.length).trimStart().startsWith(':')
  })
  return { file: path, line: Math.max(line + 1, 1) }
}
