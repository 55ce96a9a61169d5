import * as v from 'valibot'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { BundleError, type BundleIssue } from './bundle-error.ts'

/** Issues reported to a visitor; the first ones are enough to fix a bundle. */
const MAX_ISSUES = 5

/** Levels of nesting that a bundle may have: twice what the deepest rich text needs, far below what exhausts a stack. */
const MAX_DEPTH = 100

/** Checks a bundle of this site at the door. Throws a `BundleError` with code `newer` or `shape`. */
export function parseBundle<TSchema extends v.GenericSchema>(
  schema: TSchema,
  path: string,
  json: unknown,
): v.InferOutput<TSchema> {
  const version = versionOf(json)
  if (version !== undefined && version > BUNDLE_VERSION) {
    throw new BundleError(path, { code: 'newer', version })
  }
  if (isDeeper(json, MAX_DEPTH)) {
    const issue = { path: '', expected: `<=${MAX_DEPTH}`, found: `>${MAX_DEPTH} × [ {` }
    throw new BundleError(path, { code: 'shape', issues: [issue] })
  }
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const issues = result.issues.slice(0, MAX_ISSUES).map(describe)
  throw new BundleError(path, { code: 'shape', issues })
}

export function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('version' in json)) return undefined
  return typeof json.version === 'number' ? json.version : undefined
}

function isDeeper(json: unknown, levels: number): boolean {
  if (typeof json !== 'object' || json === null) return false
  return levels === 0 || Object.values(json).some((value) => isDeeper(value, levels - 1))
}

function describe(issue: v.BaseIssue<unknown>): BundleIssue {
  return {
    path: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? issue.message,
    found: issue.received.slice(0, 120),
  }
}
