import { defined } from '#core/json/defined.ts'
import type { Opening } from '#core/schema/member.ts'
import { pairKeyOf } from '../data/folder-kinds.ts'
import { findDates } from '../text/read-date.ts'
import { plainText } from '../text/inline-markdown.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import type { Item } from '../split/read-items.ts'
import type { Entry, Reader } from './entry.ts'
import { type SectionPlace, textOfSection } from './read-own-section.ts'

type Kind = Extract<Opening['kind'], string>

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['postdoc', /\bpost-?docs?\b|\bpost-?doctoral\b|博士后/iu],
  ['doctoral', /\bph\.?\s?d\b|\bdoctoral\b|博士(?!后)|直博/iu],
  ['master', /\bmaster(?:[’']?s)?\b|\bM\.?Sc\b|硕士|学硕|专硕/iu],
  ['intern', /\binterns?(?:hips?)?\b|实习/iu],
  ['visitor', /\bvisiting\b|\bvisitors?\b|访问(?:学生|学者)/iu],
  ['staff', /\bresearch (?:assistant|engineer)s?\b|\bRAs?\b|\bengineers?\b|科研助理|工程师/iu],
]

/** Several kinds at once, or none that is named. */
const ANY = { en: 'Open positions', zh: '招生招聘' }

/** What a page without a heading is called. */
const JOIN = { en: 'Join us', zh: '招生信息' }

/** A section about joining: one opening with the text of the section. */
export function readOpening(
  items: readonly Item[],
  place: SectionPlace,
  reader: Reader,
): Entry<Opening>[] {
  const text = textOfSection(items, reader)
  if (text === undefined) return []
  const title = plainText(place.title) || JOIN[reader.lang]
  const value = defined({
    title: localizedName(reader.lang, title),
    kind: kindOf(`${title} ${plainText(text)}`),
    text: localized(reader.lang, text),
    deadline: deadlineIn(plainText(text)),
  })
  return [{ value, lang: reader.lang, text: title, listKey: `${pairKeyOf(place.file)}#openings` }]
}

/** A place that is the only one in the text. */
function kindOf(text: string): Opening['kind'] {
  const [kind, ...others] = KINDS.filter(([, words]) => words.test(text)).map(([one]) => one)
  return kind === undefined || others.length > 0 ? ANY : kind
}

/** The last day that a sentence about it names: an opening leaves the pages after it, so any other date is none. */
function deadlineIn(text: string): Opening['deadline'] {
  const sentences = text.split(/(?<=[.!?])\s|(?<=[。！？；])|\n/u)
  const dates = sentences
    .filter((sentence) => /\bdeadline|\bapply (?:by|before|until)\b|截止|截至/iu.test(sentence))
    .flatMap((sentence) => findDates(sentence))
  const days = dates.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return days.toSorted().at(-1)
}
