import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SITE_MARK, siteMarkText } from '#disk/files/site-mark.ts'
import type { SiteFiles } from './plan-site.ts'

/** Writes the site into a new folder. */
export async function writeSite(
  folder: string,
  appFolders: readonly string[],
  files: SiteFiles,
): Promise<void> {
  for (const appFolder of appFolders) {
    await cp(appFolder, folder, {
      recursive: true,
      filter: (path) => !path.endsWith('.vite') && !path.endsWith(join(appFolder, 'index.html')),
    })
  }
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'from' in content) await copyFile(content.from, file)
    else await writeFile(file, content)
  }
  await writeFile(join(folder, SITE_MARK), siteMarkText(await readdir(folder)))
}
