import type { ProfileFile } from '#core/schema/profile.ts'
import type { Issue } from '../check/issue.ts'
import { displayName } from '#core/names/format-name.ts'
import { writeBundleJson } from '../format/write-bundle-json.ts'
import type { ImportFailure } from './import-failure.ts'
import { slugFailure, write } from './import-source.ts'
import { loadTarget } from './load-target.ts'
import { planFiles } from './plan-files.ts'

type CreatedBundle = { files: string[] } | { failure: ImportFailure } | { issues: Issue[] }

/** Writes the profile of a new researcher, and the site around it where there is none yet. */
export async function createBundle(
  dataFolder: string,
  slug: string,
  profile: Omit<ProfileFile, '$schema'>,
): Promise<CreatedBundle> {
  const wrong = slugFailure(slug)
  if (wrong !== undefined) return { failure: wrong }
  const target = await loadTarget(dataFolder, slug)
  if ('issues' in target) return target
  if (target.bundle.profile.name !== undefined) {
    return { failure: { code: 'researcher-exists', params: { slug } } }
  }
  const files = planFiles(slug, target, {
    bundle: { ...target.bundle, profile },
    sources: target.sources,
  })
  if (!(files instanceof Map)) return { failure: files }
  if (target.site === undefined) {
    const title = displayName(profile.name, 'en').primary.text
    const site = { $schema: './schema/site.json', title, researchers: [slug] }
    files.set('site.json', writeBundleJson('site', site))
  }
  const failure = await write(dataFolder, files)
  return failure === undefined ? { files: [...files.keys()] } : { failure }
}
