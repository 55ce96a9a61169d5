import { LAB } from '#core/paths/paths.ts'
import { createIssue, type Issue } from '#data/issues/issue.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { loadSource, readText } from './read-folder.ts'
import { near } from '#data/validate/validate.ts'
import { createPositions, parseJson } from '#data/load/parse-json.ts'
import { BUNDLE_KINDS, LAB_KINDS, SITE_KINDS, type FileKind } from '#data/schema/file-schemas.ts'
import { writeBundleJson } from '#data/format/write-bundle-json.ts'

interface FormattedData {
  /** Files whose layout changes, by path from the data folder. */
  changed: Map<string, string>
  /** How many files were read. */
  read: number
  /** Files that are not JSON: they stay as they are. */
  issues: Issue[]
}

/** The canonical text of the files of the wanted researchers; of all and of the site itself where none is wanted. */
export async function formatData(
  dataFolder: string,
  wanted: readonly string[],
): Promise<FormattedData | { failure: ImportFailure }> {
  const loaded = await loadSource(dataFolder)
  const missing = loaded.issues.filter(({ code }) => code === 'data-missing')
  if (missing.length > 0) return { changed: new Map(), read: 0, issues: missing }
  const stranger = wanted.find((slug) => !loaded.slugs.includes(slug))
  if (stranger !== undefined) {
    const params = { found: stranger, ...near(stranger, loaded.slugs) }
    return { failure: { code: 'unknown-researcher', params, usage: true } }
  }
  const isAll = wanted.length === 0
  const slugs = isAll ? loaded.slugs : wanted
  const files = [
    ...(isAll ? SITE_KINDS : []).map((kind) => ({ kind, file: `${kind}.json` })),
    ...(isAll ? LAB_KINDS : []).map((kind) => ({ kind, file: `${LAB}/${kind}.json` })),
    ...slugs.flatMap((slug) =>
      BUNDLE_KINDS.map((kind) => ({ kind, file: `${slug}/${kind}.json` })),
    ),
  ]
  const result: FormattedData = { changed: new Map(), read: 0, issues: [] }
  for (const { kind, file } of files) {
    const formatted = await formatFile(dataFolder, file, kind)
    if (formatted === undefined) continue
    result.read++
    if ('issues' in formatted) result.issues.push(...formatted.issues)
    else if (formatted.after !== formatted.before) result.changed.set(file, formatted.after)
  }
  return result
}

type FormattedFile = { before: string; after: string } | { issues: Issue[] }

async function formatFile(
  dataFolder: string,
  file: string,
  kind: FileKind,
): Promise<FormattedFile | undefined> {
  const read = await readText(dataFolder, file)
  if ('missing' in read) return undefined
  if ('code' in read) {
    return { issues: [createIssue(read.code, { file, line: 1, column: 1, path: '' }, read.params)] }
  }
  const { json, problems } = parseJson(read.text)
  const positionOf = createPositions(read.text)
  if (json === undefined || problems.length > 0) {
    return {
      issues: problems.map(({ code, offset, params }) =>
        createIssue(code, { file, ...positionOf(offset), path: '' }, params),
      ),
    }
  }
  return { before: read.text, after: writeBundleJson(kind, json.value) }
}
