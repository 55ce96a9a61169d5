import { defined } from '#core/json/defined.ts'
import { isJsonObject } from '#core/json/json-value.ts'
import type { LeftOut } from '#core/schema/import-reading.ts'
import { fold } from '#core/search/fold.ts'
import type { ImportFile, Reading, ReadingProblem } from '#formats/reading.ts'
import { partOfKey, type BundlePart } from './bundle-part.ts'
import type { PartOfPlace } from './part-of-places.ts'
import { BETWEEN_PIECES, type Remark, type RemarkKind } from './remark.ts'

interface Read {
  reading: Reading
  files: readonly ImportFile[]
  partOf: PartOfPlace
  /** The source has nothing but papers: what is wrong with a value is wrong with an entry that was read. */
  isBibliography: boolean
}

/** What readers report, as things: pieces of one line are one, and what is about an imported entry is for review. */
export function remarksOfReading(read: Read): Remark[] {
  const isImported = createImportedTest(read)
  const things = new Map<string, Remark>()
  for (const problem of read.reading.problems) {
    const part = partOfProblem(problem, read.partOf)
    const kind = kindOf(problem, () => isImported(problem, part))
    const { code, file, line, found, expected } = problem
    const key = line === undefined ? `${things.size}` : [kind, file, line].join('\n')
    const before = things.get(key)
    const remark = { kind, part, code, file, found, ...defined({ line, expected }) }
    things.set(key, before === undefined ? remark : joined(before, remark))
  }
  return [...things.values()]
}

/** A value that no bundle can have; of an entry that is imported without it, it is for review. */
export function remarkOfLeftOut({ code, path, found }: LeftOut): Remark {
  const [head = '', ...rest] = path
  const part = partOfKey(head === 'profile' ? (rest[0] ?? '') : head)
  const kind = head !== 'profile' && rest.length > 1 ? 'review' : 'unread'
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
  return { kind, part, code, found: `${path.join(' › ')}: ${text}` }
}

function joined(before: Remark, { found }: Remark): Remark {
  return before.found.includes(found)
    ? before
    : { ...before, found: before.found + BETWEEN_PIECES + found }
}

function partOfProblem(problem: ReadingProblem, partOf: PartOfPlace): BundlePart {
  return problem.code === 'unsure-name' || problem.code === 'private' ? 'profile' : partOf(problem)
}

function kindOf({ code }: ReadingProblem, isImported: () => boolean): RemarkKind {
  switch (code) {
    case 'private':
    case 'placeholder':
    case 'control-character':
      return 'omitted'
    case 'unsure':
    case 'unsure-name':
    case 'some-authors':
    case 'remote-picture':
    case 'missing-file':
    case 'unsafe-link':
      return 'review'
    case 'broken-entry':
    case 'not-this-format':
    case 'too-much':
      return 'unread'
    case 'not-understood':
    case 'unreadable-date':
    case 'invalid-value':
      return isImported() ? 'review' : 'unread'
  }
}

/** Keys whose text says which entry of a list it is. */
const NAMING = ['title', 'name', 'institution', 'organization', 'course', 'text', 'venue']
/** Shorter names occur anywhere. */
const SHORTEST = 3
/** An entry's name is on the line of the problem or on the next ones. */
const LINES = 3

/** A test for problems at the place of an entry that was read. */
function createImportedTest({ reading, files, isBibliography }: Read) {
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]))
  const names = new Map<BundlePart, string[]>()
  const namesOf = (part: BundlePart) => {
    const known = names.get(part) ?? entriesOf(reading, part).flatMap(namesOfEntry)
    names.set(part, known)
    return known
  }
  return ({ file, line, found }: ReadingProblem, part: BundlePart): boolean => {
    if (isBibliography || part === 'publications') {
      if (/\.(?:bib|ris)$/iu.test(file) || isBibliography) return true
    }
    if (line === undefined) return false
    const around = (lines.get(file) ?? []).slice(line - 1, line - 1 + LINES)
    // The line has nothing but what was not understood.
    const [first = ''] = around
    if (fold(first).length <= fold(found).length + SHORTEST) return false
    // Arguments of LaTeX are separate: folding alone would make one word of two.
    const text = ` ${around.map((each) => fold(each.replaceAll(/[{}]/gu, ' '))).join(' ')} `
    return namesOf(part).some((name) => text.includes(` ${name} `))
  }
}

function entriesOf({ profile, news, publications }: Reading, part: BundlePart): unknown[] {
  if (part === 'news') return [...news]
  if (part === 'publications') return publications.map(({ publication }) => publication)
  return Object.entries(profile).flatMap(([key, value]) =>
    key === part && Array.isArray(value) ? (value as unknown[]) : [],
  )
}

function namesOfEntry(entry: unknown): string[] {
  if (!isJsonObject(entry)) return []
  const texts = NAMING.flatMap((key) => {
    const value = entry[key]
    if (typeof value === 'string') return [value]
    return isJsonObject(value) ? [value['en'], value['zh']] : []
  })
  return texts
    .flatMap((text) => (typeof text === 'string' ? fold(text) : []))
    .filter((name) => name.length >= SHORTEST)
}
