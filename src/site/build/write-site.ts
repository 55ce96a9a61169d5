import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceFolder } from '../disk/replace-folder.ts'
import { SITE_MARK, SITE_MARK_TEXT } from '../disk/site-mark.ts'
import type { SiteFiles } from './plan-site.ts'

/** Writes the site beside its place and then puts it there: a half-written site is never served. */
export async function writeSite(
  outFolder: string,
  appFolders: readonly string[],
  files: SiteFiles,
): Promise<void> {
  await replaceFolder(outFolder, async (draft) => {
    for (const appFolder of appFolders) {
      await cp(appFolder, draft, {
        recursive: true,
        filter: (path) => !path.endsWith('.vite') && !path.endsWith(join(appFolder, 'index.html')),
      })
    }
    for (const [path, content] of [...files, [SITE_MARK, SITE_MARK_TEXT] as const]) {
      const file = join(draft, path)
      await mkdir(dirname(file), { recursive: true })
      if (typeof content === 'object' && 'from' in content) await copyFile(content.from, file)
      else await writeFile(file, content)
    }
  })
}
