import { loadFiles } from './load-files.ts'
import type { SourceFiles } from './source-files.ts'
import type { Issue } from '../issues/issue.ts'
import { applyRepairs, type Repair } from '../issues/repair.ts'

/** An issue that is gone, with what is in its place now. */
export type RepairedIssue = Issue & { repair: Repair }

/** A file is understood only once it is JSON, and a value once its key is known: each round may bring more to light. */
const ROUNDS = 6

/**
 * Changes in the files of a data folder what can be meant in one way only: marks that JSON does not know, values of another
 * type, other names of keys. All else stays as it is, to the byte. `files` are those that have changed.
 */
export function repairFiles(contents: SourceFiles): {
  files: Map<string, string>
  repaired: RepairedIssue[]
} {
  const files = new Map<string, string>()
  const repaired: RepairedIssue[] = []
  const now = new Map(contents)
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = loadFiles(now).issues.filter(isRepairable)
    if (found.length === 0) break
    for (const [file, own] of Map.groupBy(found, (issue) => issue.file)) {
      const content = now.get(file)
      if (content === undefined || 'code' in content) continue
      const text = applyRepairs(
        content.text,
        own.map(({ repair }) => repair),
      )
      now.set(file, { ...content, text })
      files.set(file, text)
    }
    repaired.push(...found)
  }
  return { files, repaired }
}

function isRepairable(issue: Issue): issue is RepairedIssue {
  return issue.repair !== undefined
}
