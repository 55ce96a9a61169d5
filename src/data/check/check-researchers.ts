import { defined } from '#core/json/defined.ts'
import * as v from 'valibot'
import { displayName } from '#core/names/format-name.ts'
import { RESERVED_SLUGS } from '#core/paths/paths.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { Slug } from '#core/schema/slug.ts'
import { isDeviceName, nearSlug } from '#core/schema/slug-rules.ts'
import { pickText } from '#core/text/pick-text.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceSite } from '../load/source-site.ts'
import { near } from '../validate/validate.ts'
import type { Finding } from './rule.ts'

const FILE = 'site.json'

/** Folders against `researchers` of `site.json`, folder names that cannot be addresses, and whose name the site has. */
export function checkResearchers({ source, slugs }: LoadedSource): Finding[] {
  const listed = source.site.researchers
  return [
    ...slugs.flatMap(folderName),
    ...(listed === undefined ? [] : checkList(listed, slugs)),
    ...titleOfOne(source),
  ]
}

/** The title of a site of several people that is the name of one of them, as it is after a second one was added. */
function titleOfOne({ site, bundles }: SourceSite): Finding[] {
  if (bundles.length < 2) return []
  const titles = LOCALES.map((locale) => pickText(site.title, locale).text)
  const owner = bundles.find(({ profile: { name } }) =>
    LOCALES.some((locale) => titles.includes(displayName(name, locale).primary.text)),
  )
  if (owner === undefined) return []
  const params = { found: titles[0] ?? '', count: bundles.length, slug: owner.slug }
  return [{ code: 'title-of-one', file: FILE, path: ['title'], params }]
}

function folderName(slug: string): Finding[] {
  const place = { file: `${slug}/profile.json`, path: [], params: { found: slug } }
  if (!v.is(Slug, slug)) {
    const params = defined({ found: slug, written: nearSlug(slug) })
    return [{ code: 'folder-name', ...place, params }]
  }
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
