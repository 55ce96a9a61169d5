import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { testBuiltSite, type BuiltSite } from './built-site.ts'

export interface SiteOfFiles extends Omit<BuiltSite, 'prepare'> {
  /** By path in the data folder: bytes as they are, everything else as JSON. */
  files: Readonly<Record<string, unknown>>
}

/** `test` against a site that is built from these files. */
export function testSiteOfFiles({ name, files, ...site }: SiteOfFiles) {
  return testBuiltSite({
    name,
    ...site,
    async prepare(workerIndex) {
      const data = `test-results/sites/${name}-data-${workerIndex}`
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(data, path)), { recursive: true })
        const bytes = content instanceof Uint8Array ? content : JSON.stringify(content)
        await writeFile(join(data, path), bytes)
      }
      return ['--data', data]
    },
  })
}
