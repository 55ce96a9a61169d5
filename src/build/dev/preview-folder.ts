import { existsSync, statSync } from 'node:fs'
import { copyFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isFreeSlug } from '#core/paths/paths.ts'
import { SiteFile, type Theme } from '#core/schema/site.ts'
import { refuseLinks } from '#disk/files/cache-folder.ts'
import { replaceFolder } from '#disk/files/replace-folder.ts'
import { writeBundleJson } from '#data/format/write-bundle-json.ts'
import { loadFile } from '#disk/data/read-folder.ts'

/** What a bundle refers to by id: taken from beside it, else from the site at hand, as is its theme. */
const VOCABULARIES = ['venues.json', 'topics.json']

/**
 * A data folder to look at `folder` with: itself where it is one, else a new one at `place` with the bundle in it by a
 * link, so that a change shows: who reads it says that this link may lead outside. Undefined where `folder` is neither.
 */
export async function previewFolder(folder: string, place: string): Promise<string | undefined> {
  if (existsSync(join(folder, 'site.json'))) return folder
  if (!existsSync(join(folder, 'profile.json'))) return undefined
  const name = basename(resolve(folder))
  const slug = isFreeSlug(name) ? name : 'bundle'
  const homes = [dirname(resolve(folder)), 'data']
  const theme = await themeIn(homes)
  const site = writeBundleJson('site', {
    title: slug,
    researchers: [slug],
    ...(theme && { theme }),
  })
  await refuseLinks(place)
  await replaceFolder(place, async (draft) => {
    await symlink(resolve(folder), join(draft, slug), 'junction')
    await writeFile(join(draft, 'site.json'), site)
    for (const file of VOCABULARIES) {
      const from = homes.map((home) => join(home, file)).find(isFile)
      if (from !== undefined) await copyFile(from, join(draft, file))
    }
  })
  return place
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

async function themeIn(homes: readonly string[]): Promise<Theme | undefined> {
  const home = homes.find((folder) => existsSync(join(folder, 'site.json')))
  const { value } = home === undefined ? {} : await loadFile(home, 'site.json', SiteFile)
  return value?.theme
}
