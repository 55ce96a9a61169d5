import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { RESERVED_SLUGS } from '#core/paths/paths.ts'
import { SiteFile } from '#core/schema/site.ts'
import { isSlug } from '#core/schema/slug-pattern.ts'
import type { Theme } from '#core/schema/theme.ts'
import { writeBundleJson } from '../format/write-bundle-json.ts'
import { loadFile } from '../load/load-file.ts'

/** What a bundle refers to by id: taken from beside it, else from the site at hand, as is its theme. */
const VOCABULARIES = ['venues.json', 'topics.json']

/**
 * A data folder to look at `folder` with: itself where it is one, else a new one at `place` with the bundle in it by a
 * link, so that a change shows. Undefined where `folder` is neither.
 */
export async function previewFolder(folder: string, place: string): Promise<string | undefined> {
  if (existsSync(join(folder, 'site.json'))) return folder
  if (!existsSync(join(folder, 'profile.json'))) return undefined
  const name = basename(resolve(folder))
  const slug = isSlug(name) && !RESERVED_SLUGS.includes(name) ? name : 'bundle'
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  await symlink(resolve(folder), join(place, slug), 'junction')
  const homes = [dirname(resolve(folder)), 'data']
  const theme = await themeIn(homes)
  await writeFile(
    join(place, 'site.json'),
    writeBundleJson('site', { title: slug, researchers: [slug], ...(theme && { theme }) }),
  )
  for (const file of VOCABULARIES) {
    const from = homes.map((home) => join(home, file)).find(existsSync)
    if (from !== undefined) await copyFile(from, join(place, file))
  }
  return place
}

async function themeIn(homes: readonly string[]): Promise<Theme | undefined> {
  const home = homes.find((folder) => existsSync(join(folder, 'site.json')))
  const { value } = home === undefined ? {} : await loadFile(home, 'site.json', SiteFile)
  return value?.theme
}
