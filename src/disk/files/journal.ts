import { createHash } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, chmod, mkdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { PlaceError } from '#data/issues/place-error.ts'
import { REVIEW_FILE } from '#import/plan-files.ts'
import { isBelow, realPlace } from './real-place.ts'
import { copySynced, moveOver, syncFolder, writeSynced } from './synced.ts'

/**
 * A change of several files that are all old or all new, whenever the process is killed. All drafts are written first;
 * the journal that lists them appears by one renaming, and from then on the change counts: `finishJournal` puts every
 * file in its place, now or in the next command. Where that fails, another renaming makes it a list of what to undo:
 * from then on the change does not count, and all files become old, now or in the next command.
 *
 * An owner may edit a file between a kill and the next command. Such a file stays as it is, and the others become old.
 */
const Journal = v.object({
  files: v.array(
    v.object({
      /** In the data folder, without links. */
      path: v.string(),
      existed: v.boolean(),
      /** SHA-256 of the new text: any other text in its place is not ours to replace. */
      hash: v.string(),
    }),
  ),
})
type Journal = v.InferOutput<typeof Journal>
type JournalFile = Journal['files'][number]

const JOURNAL = 'journal.json'
const UNDO = 'undo.json'

export interface PlannedFile {
  path: string
  text: string
}

interface Place {
  /** The data folder, without links. */
  root: string
  work: string
}

/** True where a change, or undoing it, is not finished. */
export function hasJournal(work: string): boolean {
  return existsSync(join(work, JOURNAL)) || existsSync(join(work, UNDO))
}

/**
 * Writes the drafts of files in the folder, then the journal. Nothing counts before its end; throws what the file
 * system throws, also where a file could not be put in its place later.
 */
export async function writeJournal({ root, work }: Place, planned: readonly PlannedFile[]) {
  const files: JournalFile[] = []
  for (const [at, { path, text }] of planned.entries()) {
    const [target, draft] = [join(root, path), newDraft(work, at)]
    await writeSynced(draft, text)
    const before = await stat(target).catch(() => undefined)
    if (before !== undefined) {
      if (!before.isFile()) throw new PlaceError('target-special', path)
      await access(target, constants.W_OK)
      await copySynced(target, oldDraft(work, at))
      await chmod(draft, before.mode)
    }
    await access(existingFolder(target), constants.W_OK)
    files.push({ path, existed: before !== undefined, hash: sha256(text) })
  }
  const draft = join(work, 'journal.draft')
  await writeSynced(draft, JSON.stringify({ files }))
  await syncFolder(work)
  await rename(draft, join(work, JOURNAL))
  await syncFolder(work)
}

/** The nearest folder above a file that is there. */
function existingFolder(path: string): string {
  const parent = dirname(path)
  return existsSync(parent) ? parent : existingFolder(parent)
}

/**
 * Puts the files of a journal in their places. Where one cannot be put there, or was edited since, all become as they
 * were, apart from edited ones, and it throws. Where even that fails the list of what to undo stays.
 */
export async function finishJournal(place: Place): Promise<void> {
  const [journal, undo] = [join(place.work, JOURNAL), join(place.work, UNDO)]
  if (existsSync(undo)) return undoJournal(place)
  const { files } = await readJournal(place, journal)
  try {
    for (const [at, file] of files.entries()) await putNew(place, file, at)
  } catch (error) {
    await rename(journal, undo)
    await syncFolder(place.work)
    await undoJournal(place)
    throw error
  }
  await removeSynced(journal)
}

/** Puts back what it can. */
async function undoJournal(place: Place): Promise<void> {
  const undo = join(place.work, UNDO)
  const { files } = await readJournal(place, undo)
  const left: string[] = []
  for (const [at, file] of [...files.entries()].toReversed())
    await putOld(place, file, at).catch(() => left.push(file.path))
  if (left.length > 0) throw new PlaceError('undo-unfinished', left.join(', '))
  await removeSynced(undo)
}

/** A journal that comes with someone's data has no say about files elsewhere. */
async function readJournal({ root, work }: Place, file: string): Promise<Journal> {
  const { success, output } = v.safeParse(Journal, await parsed(file))
  if (!success) return { files: [] }
  const isOurs = output.files.every(({ path }) => {
    const target = realPlace(join(root, path))
    return isOfBundle(path) && isBelow(target, root) && !isBelow(target, work)
  })
  return isOurs ? output : { files: [] }
}

function isOfBundle(path: string): boolean {
  return path.endsWith('.json') || basename(path) === REVIEW_FILE
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function putNew({ root, work }: Place, { path, hash }: JournalFile, at: number) {
  const [target, draft] = [join(root, path), newDraft(work, at)]
  // It is in its place already, and may have been edited there.
  if (!existsSync(draft)) return
  const now = await hashOf(target)
  if (now !== hash && now !== (await hashOf(oldDraft(work, at))))
    throw new PlaceError('target-edited', path)
  await mkdir(dirname(target), { recursive: true })
  await moveOver(draft, target)
}

/** Restores a file that is the new one; any other was never replaced, is back already, or was edited. */
async function putOld({ root, work }: Place, { path, existed, hash }: JournalFile, at: number) {
  const [target, old] = [join(root, path), oldDraft(work, at)]
  if ((await hashOf(target)) === hash) {
    if (existed) await moveOver(old, target)
    else await rm(target, { force: true })
  }
  // Where it had to be made for the file.
  if (!existed) await rmdir(dirname(target)).catch(() => {})
}

/** Undefined where there is no file. */
async function hashOf(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined)
  if (info === undefined) return undefined
  return info.isFile() ? sha256(await readFile(path)) : 'no file'
}

async function removeSynced(file: string): Promise<void> {
  await rm(file)
  await syncFolder(dirname(file))
}

const newDraft = (work: string, at: number) => join(work, `${at}.new`)
const oldDraft = (work: string, at: number) => join(work, `${at}.old`)
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
