import { VERSION_FILE, latestVersion, versionOf } from '#core/migrations/migrate-data.ts'
import { loadFiles, type LoadedSource } from '../load/load-files.ts'
import type { SourceFiles } from '../load/source-files.ts'
import { checkSource } from './check-source.ts'
import { createIssue, type Issue } from '../issues/issue.ts'
import { createPositions, jsonc, parseJson } from '../load/parse-json.ts'

/**
 * Everything about the files of a data folder: what could be read, and every issue in order of file and place. Links
 * to files of the site and names of files in `media` are followed where these are known.
 */
export function checkFiles(
  files: SourceFiles | undefined,
  beside: Pick<LoadedSource, 'publicFiles' | 'media'> = {},
): Pick<LoadedSource, 'source' | 'issues' | 'locate'> {
  const loaded = loadFiles(files)
  const { source, locate } = loaded
  const site = files?.get(VERSION_FILE)
  const version = site !== undefined && 'text' in site ? checkVersion(site.text) : undefined
  if (version !== undefined) return { source, issues: [version], locate }
  const all = [...loaded.issues, ...checkSource({ ...loaded, ...beside })]
  const issues = withoutRepeatedNames(all).toSorted(byPlace)
  return { source, issues, locate }
}

/** A folder with a name that no URL can have is one mistake, also where the list of `site.json` has the name. */
function withoutRepeatedNames(issues: readonly Issue[]): Issue[] {
  const named = issues.filter(({ code }) => code === 'folder-name').map(foundIn)
  const quoted = new Set(named.map((name) => JSON.stringify(name)))
  return issues.filter((issue) => {
    const isListed = issue.file === VERSION_FILE && issue.path.startsWith('researchers')
    return !(issue.code === 'slug' && isListed && quoted.has(foundIn(issue)))
  })
}

function foundIn({ params }: Issue): string {
  const { found } = params
  return typeof found === 'string' ? found : ''
}

/** Order of issues: by file, then from the beginning of each. */
export function byPlace(a: Issue, b: Issue): number {
  return byFile(a.file, b.file) || a.line - b.line || a.column - b.column
}

/** Files of the site before those of researchers, then by name. */
function byFile(a: string, b: string): number {
  const depth = Number(a.includes('/')) - Number(b.includes('/'))
  if (depth !== 0 || a === b) return depth
  return a < b ? -1 : 1
}

/**
 * The one thing to say of data in another version's shape: everything else that is wrong with it follows from that.
 * Undefined for data of this version, and where `text`, that of `site.json`, is not JSON.
 */
export function checkVersion(text: string, latest = latestVersion()): Issue | undefined {
  const { json } = parseJson(text)
  const found = versionOf(json?.value)
  if (json === undefined || found === latest) return undefined
  const { offset = 0 } = jsonc.findNodeAtLocation(json.tree, ['schema']) ?? {}
  const place = { file: VERSION_FILE, ...createPositions(text)(offset), path: 'schema' }
  return createIssue(found > latest ? 'data-newer' : 'data-older', place, {
    found,
    expected: latest,
  })
}
