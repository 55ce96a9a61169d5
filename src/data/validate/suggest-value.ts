import * as v from 'valibot'
import type { Schema } from './schema-parts.ts'

/** What a value most likely was to be; `sure` where there is nothing else that it could be. */
export interface SuggestedValue {
  value: unknown
  sure: boolean
}

/** A way in which owners write a value that is meant well. Undefined where it does not apply. */
type Rewrite = (value: unknown) => unknown

const onText = (rewrite: (text: string) => unknown): Rewrite => {
  return (value) => (typeof value === 'string' ? rewrite(value.trim()) : undefined)
}

const SPOKEN: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

const SURE: readonly Rewrite[] = [
  (value) => value,
  (value) => (typeof value === 'number' ? String(value) : undefined),
  onText((text) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined)),
  onText((text) => SPOKEN.get(text.toLowerCase())),
  onText((text) => text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '')),
  onText((text) =>
    text
      .replace(/^(?:https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/iu, '')
      .replace(/(?:v\d+)?(?:\.pdf)?$/u, ''),
  ),
  onText((text) =>
    /^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/u.test(text) ? `mailto:${text}` : undefined,
  ),
  onText((text) => (/^www\.[^\s]+$/iu.test(text) ? `https://${text}` : undefined)),
  onText(isoDate),
  (value) => (Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined),
  (value) => (value !== '' && !hasSeveral(value) ? [value] : undefined),
  onText((text) => (text === '' ? undefined : { [scriptOf(text)]: text })),
]

/** The order of a name and the ends of list items are for the owner to say. */
const LIKELY: readonly Rewrite[] = [
  onText(westernName),
  onText(chineseName),
  onText((text) =>
    text
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]

const SEPARATOR = /[,;，；、]|\sand\s/u

/** A value that the schema takes, made of one that it does not take; undefined where there is no telling. */
export function suggestValue(schema: Schema, value: unknown): SuggestedValue | undefined {
  for (const [sure, rewrites] of [[true, SURE] as const, [false, LIKELY] as const]) {
    for (const rewrite of rewrites) {
      const rewritten = rewrite(value)
      if (rewritten !== undefined && v.is(schema, rewritten)) return { value: rewritten, sure }
    }
  }
  return undefined
}

function hasSeveral(value: unknown): boolean {
  return typeof value === 'string' && SEPARATOR.test(value)
}

function scriptOf(text: string): 'en' | 'zh' {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}

/** `2024/5/1`, `2024.05` and `2024年5月` in the form of ISO 8601. */
function isoDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[日月]?$/u.exec(text) ?? []
  if (year === undefined || month === undefined) return undefined
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

/** Two Latin words; more could be divided in several ways. */
function westernName(text: string): unknown {
  const [, given, family] =
    /^(\p{Script=Latin}[\p{L}.'’-]*) (\p{Script=Latin}[\p{L}'’-]+)$/u.exec(text) ?? []
  return given === undefined ? undefined : { given, family }
}

/** Two or three Han characters begin with a surname of one, four with one of two. */
function chineseName(text: string): unknown {
  const [, family, given] =
    /^(\p{Script=Han}|\p{Script=Han}{2}(?=.{2}$))(\p{Script=Han}{1,2})$/u.exec(text) ?? []
  return family === undefined ? undefined : { family, given }
}
