import { basename } from 'node:path'
import { layoutJson } from '#core/json/layout-json.ts'
import { saysTheSame } from '#core/json/json-value.ts'
import {
  type DataFiles,
  latestVersion,
  migrateData,
  type Migration,
  MIGRATIONS,
  VERSION_FILE,
  versionOf,
} from '#core/migrations/migrate-data.ts'
import { createIssue, type Issue } from '#data/issues/issue.ts'
import { changeData, type WriteFiles } from '../files/change-data.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import { createPositions, parseJson } from '#data/load/parse-json.ts'
import { readFolder } from './read-folder.ts'

export interface Fixed {
  /** The version of the data, and the one that is read here. */
  from: number
  to: number
  steps: readonly Migration['summary'][]
  /** Paths in the data folder. */
  written: string[]
}

/**
 * Brings a data folder to the shape that this version reads; data of this or a later version stays as it is. Where
 * a file cannot be read as JSON or none can be written, the issues say so, and all files are as they were.
 */
export async function fixData(
  folder: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Fixed | { issues: Issue[] }> {
  const version = versionOf((await readFiles(folder)).files.get(VERSION_FILE))
  const to = latestVersion(migrations)
  if (version >= to) return { from: version, to, steps: [], written: [] }
  try {
    return await changeData(folder, (write) => fixAlone(folder, migrations, write))
  } catch (error) {
    if (error instanceof PlaceError && error.code !== 'undo-unfinished')
      return { issues: [notWritten(error.params.path)] }
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return { issues: [notWritten(error.message)] }
  }
}

async function fixAlone(
  folder: string,
  migrations: readonly Migration[],
  write: WriteFiles,
): Promise<Fixed | { issues: Issue[] }> {
  const { files, issues } = await readFiles(folder)
  if (issues.length > 0) return { issues }
  const from = versionOf(files.get(VERSION_FILE))
  const changed = [...migrateData(files, migrations)].filter(
    ([path, value]) => !saysTheSame(value, files.get(path)),
  )
  await write(new Map(changed.map(([path, value]) => [path, layoutJson(value)])))
  const steps = migrations.slice(from - 1).map(({ summary }) => summary)
  return { from, to: latestVersion(migrations), steps, written: changed.map(([path]) => path) }
}

function notWritten(found: string): Issue {
  return createIssue('data-not-written', { file: '.', line: 1, column: 1, path: '' }, { found })
}

async function readFiles(folder: string): Promise<{ files: DataFiles; issues: Issue[] }> {
  const files = new Map<string, unknown>()
  const issues: Issue[] = []
  const contents = [...((await readFolder(folder)) ?? [])]
  for (const [file, read] of contents.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (basename(file).startsWith('.')) continue
    const start = { file, line: 1, column: 1, path: '' }
    if ('code' in read) {
      issues.push(createIssue(read.code, start, read.params))
      continue
    }
    const { json, problems } = parseJson(read.text)
    const positionOf = createPositions(read.text)
    for (const { code, offset, params } of problems)
      issues.push(createIssue(code, { ...start, ...positionOf(offset) }, params))
    files.set(file, json?.value)
  }
  return { files, issues }
}
