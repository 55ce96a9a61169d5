import { copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { SiteFiles } from './plan-site.ts'

/** Writes the site beside its place and then puts it there: a half-written site is never served. */
export async function writeSite(
  outFolder: string,
  appFolders: readonly string[],
  files: SiteFiles,
): Promise<void> {
  const out = resolve(outFolder)
  const draft = `${out}.draft`
  await rm(draft, { recursive: true, force: true })
  for (const appFolder of appFolders) {
    await cp(appFolder, draft, {
      recursive: true,
      filter: (path) => !path.endsWith('.vite') && !path.endsWith(join(appFolder, 'index.html')),
    })
  }
  for (const [path, content] of files) {
    const file = join(draft, path)
    await mkdir(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'from' in content) await copyFile(content.from, file)
    else await writeFile(file, content)
  }
  await rm(out, { recursive: true, force: true })
  await rename(draft, out)
}
