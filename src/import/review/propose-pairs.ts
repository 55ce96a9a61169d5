import { isJsonObject, type JsonObject } from '#core/json/json-value.ts'
import type { Reading } from '#formats/reading.ts'
import { shortHash } from '#core/text/short-hash.ts'
import { labelOf } from '../merge/label-of.ts'
import type { BundlePart } from '../summary/bundle-part.ts'
import type { Question } from './question.ts'

/** Lists whose entries have dates; in others nothing but a person's knowledge says which two are one. */
const DATED = [
  'news',
  'education',
  'experience',
  'awards',
  'talks',
  'teaching',
  'projects',
] as const
type DatedPart = Extract<BundlePart, (typeof DATED)[number]>

/** The text that says what an entry is. */
const NAMING = ['title', 'name', 'institution', 'organization', 'course', 'text']

/** Two entries of a list, one in each language, that may be one; and the question whether they are. */
export interface ProposedPair {
  part: DatedPart
  en: object
  zh: object
  question: Question
}

/**
 * Entries in English and in Chinese of one date that the reader was not sure about: by their order, as translated pages
 * have it, first those of the same month, then those of the same year.
 */
export function proposePairs(reading: Pick<Reading, 'profile' | 'news'>): ProposedPair[] {
  return DATED.flatMap((part) => {
    const list: readonly unknown[] = part === 'news' ? reading.news : (reading.profile[part] ?? [])
    const entries = list.filter(isJsonObject)
    const en = entries.filter((entry) => languageOf(entry) === 'en')
    const zh = new Set(entries.filter((entry) => languageOf(entry) === 'zh'))
    const pairs: ProposedPair[] = []
    const paired = new Set<JsonObject>()
    for (const dateOf of [wholeDate, yearOfDate]) {
      for (const entry of en) {
        if (paired.has(entry) || dateOf(entry) === '') continue
        const partner = [...zh].find((other) => dateOf(other) === dateOf(entry))
        if (partner === undefined) continue
        paired.add(entry)
        zh.delete(partner)
        pairs.push({ part, en: entry, zh: partner, question: questionOf(part, entry, partner) })
      }
    }
    return pairs
  })
}

function questionOf(part: DatedPart, en: JsonObject, zh: JsonObject): Question {
  const text = [en, zh].map((value) => labelOf({ value })).join(' = ')
  return { id: shortHash(`pair ${part} ${text}`), code: 'translation', part, text }
}

/** The only language of what an entry is called; undefined where it has both, or none. */
function languageOf(entry: JsonObject): 'en' | 'zh' | undefined {
  const naming = NAMING.map((key) => entry[key]).find(isJsonObject)
  const [language, ...others] = naming === undefined ? [] : Object.keys(naming)
  if (others.length > 0 || (language !== 'en' && language !== 'zh')) return undefined
  return language
}

function wholeDate({ date, period }: JsonObject): string {
  if (typeof date === 'string') return date
  return isJsonObject(period) ? JSON.stringify([period['start'], period['end']]) : ''
}

function yearOfDate({ date, period }: JsonObject): string {
  const start = isJsonObject(period) ? period['start'] : date
  return typeof start === 'string' ? start.slice(0, 4) : ''
}
