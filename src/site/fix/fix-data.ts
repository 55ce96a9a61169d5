import { basename, join } from 'node:path'
import { layoutJson } from '#core/json/layout-json.ts'
import { saysTheSame } from '#core/json/json-value.ts'
import {
  latestVersion,
  migrateData,
  VERSION_FILE,
  versionOf,
} from '#core/migrations/migrate-data.ts'
import type { DataFiles, Migration } from '#core/migrations/migration.ts'
import { MIGRATIONS } from '#core/migrations/migrations.ts'
import { createIssue } from '../check/issue.ts'
import type { Issue } from '../check/issue.ts'
import { replaceFiles } from '../import/replace-files.ts'
import { parseJson } from '../load/parse-json.ts'
import { createPositions } from '../load/positions.ts'
import { readFolder } from '../load/read-folder.ts'

export interface Fixed {
  /** The version of the data, and the one that is read here. */
  from: number
  to: number
  steps: readonly Migration['summary'][]
  /** Paths below the data folder. */
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
  const { files, issues } = await readFiles(folder)
  const from = versionOf(files.get(VERSION_FILE))
  const to = latestVersion(migrations)
  if (from >= to) return { from, to, steps: [], written: [] }
  if (issues.length > 0) return { issues }
  const changed = [...migrateData(files, migrations)].filter(
    ([path, value]) => !saysTheSame(value, files.get(path)),
  )
  const texts = changed.map(([path, value]) => [join(folder, path), layoutJson(value)] as const)
  try {
    await replaceFiles(new Map(texts))
  } catch (error) {
    return { issues: [notWritten(error)] }
  }
  const steps = migrations.slice(from - 1).map(({ summary }) => summary)
  return { from, to, steps, written: changed.map(([path]) => path) }
}

function notWritten(error: unknown): Issue {
  const found = error instanceof Error ? error.message : String(error)
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
