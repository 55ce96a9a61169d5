import { jsonc } from '../load/jsonc.ts'
import { latestVersion, VERSION_FILE, versionOf } from '#core/migrations/migrate-data.ts'
import { parseJson } from '../load/parse-json.ts'
import { createPositions } from '../load/positions.ts'
import { createIssue } from '../issues/issue.ts'
import type { Issue } from '../issues/issue.ts'

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
