import { chmod, mkdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { PlaceError } from './place-error.ts'
import { isBelow, realPlace } from './real-place.ts'
import { copySynced, moveOver, syncFolder, writeSynced } from './synced.ts'

/**
 * A change of several files that are all old or all new, whenever the process is killed. All drafts are written first;
 * the journal that lists them appears by one renaming, and from then on the change counts: `finishJournal` puts every
 * file in its place, now or in the next command.
 */
const Journal = v.object({
  files: v.array(
    v.object({
      /** Below the data folder, without links. */
      path: v.string(),
      existed: v.boolean(),
    }),
  ),
})
type Journal = v.InferOutput<typeof Journal>

const JOURNAL = 'journal.json'

export interface PlannedFile {
  path: string
  text: string
}

interface Place {
  /** The data folder, without links. */
  root: string
  work: string
}

/** True where a change counts that is not finished. */
export function hasJournal(work: string): boolean {
  return existsSync(join(work, JOURNAL))
}

/** Writes the drafts of files below the root, then the journal. Nothing counts before its end. */
export async function writeJournal({ root, work }: Place, planned: readonly PlannedFile[]) {
  const files: Journal['files'] = []
  for (const [at, { path, text }] of planned.entries()) {
    const [target, draft] = [join(root, path), newDraft(work, at)]
    await writeSynced(draft, text)
    const before = await stat(target).catch(() => undefined)
    if (before !== undefined) {
      if (!before.isFile()) throw new PlaceError('target-special', path)
      await copySynced(target, oldDraft(work, at))
      await chmod(draft, before.mode)
    }
    files.push({ path, existed: before !== undefined })
  }
  const draft = join(work, 'journal.draft')
  await writeSynced(draft, JSON.stringify({ files }))
  await syncFolder(work)
  await rename(draft, join(work, JOURNAL))
  await syncFolder(work)
}

/** Puts the files of a journal in their places; where one cannot be put there, all are as they were, and it throws. */
export async function finishJournal(place: Place): Promise<void> {
  const journal = await readJournal(place)
  try {
    for (const [at, { path }] of journal.files.entries()) await putNew(place, path, at)
  } catch (error) {
    for (const [at, file] of [...journal.files.entries()].toReversed()) {
      await putOld(place, file, at)
    }
    await removeJournal(place)
    throw error
  }
  await removeJournal(place)
}

/** A journal that comes with somebody's data has no say about files elsewhere. */
async function readJournal({ root, work }: Place): Promise<Journal> {
  const { success, output } = v.safeParse(Journal, await parsed(join(work, JOURNAL)))
  if (!success) return { files: [] }
  const isOurs = output.files.every(({ path }) => {
    const target = realPlace(join(root, path))
    return path.endsWith('.json') && isBelow(target, root) && !isBelow(target, work)
  })
  return isOurs ? output : { files: [] }
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function putNew({ root, work }: Place, path: string, at: number): Promise<void> {
  const [target, draft] = [join(root, path), newDraft(work, at)]
  // It is in its place already.
  if (!existsSync(draft)) return
  await mkdir(dirname(target), { recursive: true })
  await moveOver(draft, target)
}

async function putOld(
  { root, work }: Place,
  { path, existed }: Journal['files'][number],
  at: number,
): Promise<void> {
  const [target, old] = [join(root, path), oldDraft(work, at)]
  if (existed && existsSync(old)) await moveOver(old, target)
  if (existed || existsSync(newDraft(work, at))) return
  await rm(target, { force: true })
  await rmdir(dirname(target)).catch(() => {})
}

async function removeJournal({ work }: Place): Promise<void> {
  await rm(join(work, JOURNAL))
  await syncFolder(work)
}

const newDraft = (work: string, at: number) => join(work, `${at}.new`)
const oldDraft = (work: string, at: number) => join(work, `${at}.old`)
