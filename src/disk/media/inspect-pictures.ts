import { readFile } from 'node:fs/promises'
import { formatPath } from '#data/validate/json-path.ts'
import type { LoadedSource } from '#data/load/load-files.ts'
import { createIssue, type Issue } from '#data/issues/issue.ts'
import { namedMedia, type NamedMedia } from '#data/media/named-media.ts'
import { findInside } from '../files/real-place.ts'
import { type PictureProblem, readPicture } from './read-picture.ts'

export interface MediaPlace {
  dataFolder: string
  /** Folders beside it into which links may lead. */
  linked: readonly string[]
}

/** What is wrong with the pictures that the data names, as far as their first bytes say; each file is read once. */
export async function inspectPictures(
  { source, issues, locate }: Pick<LoadedSource, 'source' | 'issues' | 'locate'>,
  place: MediaPlace,
): Promise<Issue[]> {
  const placeOf = ({ file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>) =>
    `${file}:${line}:${column}`
  const reported = new Set(issues.map(placeOf))
  const problems = new Map<string, PictureProblem | undefined>()
  const found: Issue[] = []
  for (const named of namedMedia(source)) {
    const { as, name, media } = named
    // What is missing, too large or no picture at all has been reported.
    if (
      as !== 'picture' ||
      reported.has(placeOf({ file: named.file, ...locate(named.file, named.path) }))
    )
      continue
    if (!problems.has(media)) {
      const content = await readMedia(media, place)
      problems.set(media, content && (await readPicture(content, name)).problem)
    }
    const problem = problems.get(media)
    if (problem !== undefined) found.push(pictureIssue(named, problem, locate))
  }
  return found
}

/** The content of a file of a folder `media`; undefined where it cannot be had. */
export async function readMedia(
  media: string,
  { dataFolder, linked }: MediaPlace,
): Promise<Buffer | undefined> {
  const found = await findInside(dataFolder, media, linked)
  return 'place' in found ? readFile(found.place) : undefined
}

/** At the place of the name. */
export function pictureIssue(
  { file, path }: NamedMedia,
  { code, params }: PictureProblem,
  locate: LoadedSource['locate'],
): Issue {
  return createIssue(code, { file, ...locate(file, path), path: formatPath(path) }, params)
}
