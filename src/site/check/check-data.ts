import { join } from 'node:path'
import { VERSION_FILE } from '#core/migrations/migrate-data.ts'
import { loadSource } from '../load/load-source.ts'
import type { SourceSite } from '../load/source-site.ts'
import { readText } from '../load/read-text.ts'
import { checkSource } from './check-source.ts'
import { checkVersion } from './check-version.ts'
import type { Issue } from './issue.ts'

/** Everything about a data folder: what could be read, and every issue in order of file and place. */
export async function checkData(
  dataFolder: string,
): Promise<{ source: SourceSite; issues: Issue[] }> {
  const loaded = await loadSource(dataFolder)
  const site = await readText(join(dataFolder, VERSION_FILE))
  const version = 'text' in site ? checkVersion(site.text) : undefined
  if (version !== undefined) return { source: loaded.source, issues: [version] }
  const issues = [...loaded.issues, ...checkSource(loaded)].toSorted(byPlace)
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
