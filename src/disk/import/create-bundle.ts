import type { ProfileFile } from '#core/schema/profile.ts'
import type { Issue } from '#data/issues/issue.ts'
import type { WriteFiles } from '../files/change-data.ts'
import { changeBundle } from './change-bundle.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { slugFailure } from './import-source.ts'
import { loadTarget } from './load-target.ts'
import { planFiles } from '#import/plan-files.ts'

type CreatedBundle = { files: string[] } | { failure: ImportFailure } | { issues: Issue[] }

/** Writes the profile of a new researcher, and the site around it where there is none yet. */
export async function createBundle(
  dataFolder: string,
  slug: string,
  profile: Omit<ProfileFile, '$schema'>,
): Promise<CreatedBundle> {
  const wrong = slugFailure(slug)
  if (wrong !== undefined) return { failure: wrong }
  return changeBundle(dataFolder, (write) => createAlone(write, { dataFolder, slug, profile }))
}

interface NewBundle {
  dataFolder: string
  slug: string
  profile: Omit<ProfileFile, '$schema'>
}

async function createAlone(
  write: WriteFiles,
  { dataFolder, slug, profile }: NewBundle,
): Promise<CreatedBundle> {
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
  await write(files)
  return { files: [...files.keys()] }
}
