import { titleKeys } from '#core/publications/same-paper.ts'
import type { Publication } from '#core/schema/publication.ts'
import type { ImportFile, ReadingProblem, ReadPublication } from '#formats/reading.ts'
import { createPlaceFinder, type Place } from '#formats/find-place.ts'

interface Papers {
  papers: readonly ReadPublication[]
  isOwn: (paper: ReadPublication) => boolean
  /** Papers that are in the bundle or came from this source before: they stay in. */
  known: readonly Pick<Publication, 'title' | 'type'>[]
  files: readonly ImportFile[]
  problems: readonly ReadingProblem[]
}

export interface TakenPapers {
  taken: ReadPublication[]
  /** Papers of others, as far as the source says. */
  others: ReadPublication[]
  /** Taken, although the person is not among the authors that the source lists: it does not list all, or only groups. */
  unsure: ReadPublication[]
}

/** Divides papers into those of the person and those of others. The order is that of the source. */
export function takePapers({ papers, isOwn, known, files, problems }: Papers): TakenPapers {
  const knownTitles = new Set(known.flatMap((paper) => titleKeys(paper)))
  const isKnown = ({ publication }: ReadPublication) =>
    titleKeys(publication).some((title) => knownTitles.has(title))
  const foreign = papers.filter((paper) => !isOwn(paper) && !isKnown(paper))
  const isCutOff = createCutOffTest(files, problems)
  const unsure = foreign.filter((paper) => isByGroups(paper) || isCutOff(paper))
  const others = foreign.filter((paper) => !unsure.includes(paper))
  const left = new Set(others)
  return { taken: papers.filter((paper) => !left.has(paper)), others, unsure }
}

/** "Qwen Team": anyone may be a member. */
function isByGroups({ publication: { authors } }: ReadPublication): boolean {
  return authors.every((author) => typeof author === 'object' && 'literal' in author)
}

/** A title is at most so many lines below the one where its entry begins. */
const REACH = 12

/** A test for papers of which the source lists only some authors, by the place where that is reported. */
function createCutOffTest(
  files: readonly ImportFile[],
  problems: readonly ReadingProblem[],
): (paper: ReadPublication) => boolean {
  const cutOff = problems.filter(({ code }) => code === 'some-authors')
  if (cutOff.length === 0) return () => false
  const placeOf = createPlaceFinder(files)
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]))
  return ({ publication: { title } }) => {
    const texts = typeof title === 'string' ? [title] : [title.en, title.zh]
    return texts.some((text) => {
      const place = placeOf(text ?? '')
      if (place === undefined) return false
      const start = startOfEntry(place, lines.get(place.file) ?? [])
      return cutOff.some(
        ({ file, line = 0 }) => file === place.file && line >= start && line <= place.line,
      )
    })
  }
}

/** Entries of bibliographies begin with `@` or after an empty line; those of pages with a bullet or a number. */
function startOfEntry({ line }: Place, lines: readonly string[]): number {
  for (let at = line; at > 0 && at > line - REACH; at -= 1) {
    if (/^\s*(?:@|[-*+•] |\[?\d{1,3}[\].、)])/u.test(lines[at - 1] ?? '')) return at
  }
  return line
}
