import * as v from 'valibot'
import { RESERVED_SLUGS } from '#core/paths/paths.ts'
import { Slug } from '#core/schema/slug.ts'
import { isDeviceName } from '#core/schema/slug-pattern.ts'
import type { LoadedSource } from '../load/load-files.ts'
import { near } from '../load/validate.ts'
import type { Finding } from './rule.ts'

const FILE = 'site.json'

/** Folders against `researchers` of `site.json`, and folder names that cannot be addresses. */
export function checkResearchers({ source, slugs }: LoadedSource): Finding[] {
  const listed = source.site.researchers
  return [...slugs.flatMap(folderName), ...(listed === undefined ? [] : checkList(listed, slugs))]
}

function folderName(slug: string): Finding[] {
  const place = { file: `${slug}/profile.json`, path: [], params: { found: slug } }
  if (!v.is(Slug, slug)) return [{ code: 'folder-name', ...place }]
  if (RESERVED_SLUGS.includes(slug)) return [{ code: 'reserved-slug', ...place }]
  return isDeviceName(slug)
    ? [{ code: 'device-name', ...place, params: { found: JSON.stringify(slug) } }]
    : []
}

function checkList(listed: readonly string[], slugs: readonly string[]): Finding[] {
  const inList = listed.flatMap((slug, index): Finding[] => {
    const place = { file: FILE, path: ['researchers', index] }
    if (listed.indexOf(slug) < index) {
      return [{ code: 'duplicate-researcher', ...place, params: { found: slug } }]
    }
    if (slugs.includes(slug)) return []
    const params = { found: slug, ...near(slug, slugs) }
    return [{ code: 'unknown-researcher', ...place, params }]
  })
  const unlisted = slugs.filter((slug) => !listed.includes(slug))
  return [
    ...inList,
    ...unlisted.map((found): Finding => ({
      code: 'unlisted-researcher',
      file: FILE,
      path: ['researchers'],
      params: { found },
    })),
  ]
}
