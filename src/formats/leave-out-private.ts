import { isJsonObject } from '#core/json/json-value.ts'
import { createPlaceFinder } from './find-place.ts'
import { withoutPrivate, type Cleared } from './private-data.ts'
import type { ImportFile, Reading, ReadingProblem } from './reading.ts'

type Found = Cleared['found'][number]

/** Keys whose texts are addresses, ids, or codes. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'url',
  'src',
  'id',
  'date',
  'start',
  'end',
  'type',
  'kind',
])

/** An entry that has lost one of these says nothing. */
const NAMING: readonly string[] = ['title', 'name', 'organization', 'institution', 'course']

/**
 * The reading without what is private about the person, in all that pages show: the profile and the news. It is reported by its
 * kind and not repeated, neither here nor in what was not understood. Papers are public, and stay as they are.
 */
export function leaveOutPrivate(reading: Reading, files: readonly ImportFile[]): Reading {
  const found: Found[] = []
  const profile = cleared(reading.profile, found) ?? {}
  const news = reading.news.flatMap((item) => cleared(item, found) ?? [])
  const problems = reading.problems.flatMap(withoutPrivateText)
  if (found.length === 0) return { ...reading, problems }
  const placeOf = createPlaceFinder(files)
  const reported = found.map(({ kind, words }): ReadingProblem => {
    const place = placeOf(words) ?? { file: files[0]?.path ?? '' }
    return { code: 'private', ...place, found: kind }
  })
  return { ...reading, profile, news, problems: unique([...problems, ...reported]) }
}

/** A problem whose text is private says so instead; what else is in the text is still not understood. */
function withoutPrivateText(problem: ReadingProblem): ReadingProblem[] {
  const { code, found } = problem
  if (code === 'private' || code === 'control-character' || code === 'broken-entry')
    return [problem]
  const { text, found: hidden } = withoutPrivate(found)
  const [first] = hidden
  if (first === undefined) return [problem]
  const kinds = [...new Set(hidden.map(({ kind }) => kind))]
  const { expected: _, ...place } = problem
  return [
    ...kinds.map((kind) => ({ ...place, code: 'private' as const, found: kind })),
    ...(/[\p{L}\p{N}]/u.test(text) ? [{ ...problem, found: text }] : []),
  ]
}

function unique(problems: readonly ReadingProblem[]): ReadingProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The value without its private texts; undefined where nothing is left that says something. */
function cleared<T>(value: T, found: Found[]): T | undefined {
  return clear(value, found) as T | undefined
}

function clear(value: unknown, found: Found[]): unknown {
  if (typeof value === 'string') return clearText(value, found)
  if (Array.isArray(value)) {
    const list = value.map((one) => clear(one, found)).filter((one) => one !== undefined)
    return list.length === 0 && value.length > 0 ? undefined : list
  }
  if (!isJsonObject(value)) return value
  if (isCall(value)) {
    found.push({ kind: 'phone', words: String(value['url']).replace(/^\w+:/u, '') })
    return undefined
  }
  const lost: string[] = []
  const members = Object.entries(value).flatMap(([key, part]) => {
    const left = NO_TEXT.has(key) ? part : clear(part, found)
    if (left === undefined && part !== undefined) lost.push(key)
    return left === undefined ? [] : [[key, left] as const]
  })
  const hasNoText = lost.includes('text') && !members.some(([key]) => key === 'entries')
  const isNothing = members.length === 0 || hasNoText || lost.some((key) => NAMING.includes(key))
  return lost.length > 0 && isNothing ? undefined : Object.fromEntries(members)
}

function isCall({ url }: Readonly<Record<string, unknown>>): boolean {
  return typeof url === 'string' && /^(?:tel|sms|callto):/iu.test(url)
}

function clearText(text: string, found: Found[]): string | undefined {
  const { text: left, found: hidden } = withoutPrivate(text)
  found.push(...hidden)
  return left === '' && hidden.length > 0 ? undefined : left
}
