import { VERSION_FILE } from '#core/migrations/migrate-data.ts'
import { loadFiles } from '../load/load-files.ts'
import type { SourceFiles } from '../load/source-files.ts'
import type { SourceSite } from '../load/source-site.ts'
import { checkSource } from './check-source.ts'
import { checkVersion } from './check-version.ts'
import type { Issue } from '../issues/issue.ts'

/**
 * Everything about the files of a data folder: what could be read, and every issue in order of file and place. Links
 * to files of the site are followed where its `publicFiles` are known, by their paths on the site.
 */
export function checkFiles(
  files: SourceFiles | undefined,
  publicFiles?: ReadonlySet<string>,
): {
  source: SourceSite
  issues: Issue[]
} {
  const loaded = loadFiles(files)
  const site = files?.get(VERSION_FILE)
  const version = site !== undefined && 'text' in site ? checkVersion(site.text) : undefined
  if (version !== undefined) return { source: loaded.source, issues: [version] }
  const issues = [...loaded.issues, ...checkSource({ ...loaded, publicFiles })].toSorted(byPlace)
  return { source: loaded.source, issues }
}

function byPlace(a: Issue, b: Issue): number {
  return byFile(a.file, b.file) || a.line - b.line || a.column - b.column
}

/** Files of the site before those of researchers, then by name. */
function byFile(a: string, b: string): number {
  const depth = Number(a.includes('/')) - Number(b.includes('/'))
  if (depth !== 0 || a === b) return depth
  return a < b ? -1 : 1
}
