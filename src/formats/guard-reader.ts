import { DROPPED_CHARACTERS, nameOfCharacter } from '#core/text/control-characters.ts'
import { excerpt } from './bibliography/excerpt.ts'
import { leaveOutPrivate } from './leave-out-private.ts'
import type { ImportFile, Reading, ReadingProblem, ReadSource } from './reading.ts'

/** More than anyone reads; the number of the others is reported. */
const MAX_PROBLEMS = 2_000

/**
 * Makes a reader safe against any text: control characters are dropped and reported, private data is left out, the number
 * of problems is limited to what can be shown, and a text that overflows the stack is reported instead of throwing.
 */
export function guardReader(read: ReadSource): ReadSource {
  return (files, assets) => {
    const problems: ReadingProblem[] = []
    const clean = files.map((file) => withoutControls(file, problems))
    const reading = readOrReport(read, clean, assets)
    // Parsers split a surrogate pair that follows one of their special characters.
    const shown = leaveOutPrivate(withoutLoneSurrogates(reading), clean)
    const { problems: reported, ...rest } = shown
    return { ...rest, problems: limited([...problems, ...reported]) }
  }
}

function withoutLoneSurrogates<T>(value: T): T {
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(DROPPED_CHARACTERS, '')
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]))
}

function withoutControls({ path, text }: ImportFile, problems: ReadingProblem[]): ImportFile {
  if (text.search(DROPPED_CHARACTERS) === -1) return { path, text }
  for (const [index, line] of text.split('\n').entries()) {
    const found = line.match(DROPPED_CHARACTERS)
    if (found === null) continue
    const names = excerpt([...new Set(found)].map(nameOfCharacter).join(' '))
    problems.push({ code: 'control-character', file: path, line: index + 1, found: names })
  }
  return { path, text: text.replaceAll(DROPPED_CHARACTERS, '') }
}

/** The readers' budgets run out long before the stack; this is for what they did not foresee. */
function readOrReport(
  read: ReadSource,
  files: readonly ImportFile[],
  assets: ReadonlySet<string> | undefined,
): Reading {
  try {
    return read(files, assets)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const problems = files.map(({ path, text }): ReadingProblem => {
      return { code: 'too-much', file: path, line: 1, found: excerpt(text) }
    })
    return { profile: {}, publications: [], news: [], problems }
  }
}

function limited(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const last = problems[MAX_PROBLEMS]
  if (last === undefined) return problems
  const rest = { ...last, code: 'too-much' as const, found: `+ ${problems.length - MAX_PROBLEMS}` }
  return [...problems.slice(0, MAX_PROBLEMS), rest]
}
