import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { testBuiltSite, type BuiltSite } from './built-site.ts'

export interface SiteOfFiles extends Pick<BuiltSite, 'name' | 'port'> {
  /** By path in the data folder. */
  files: Readonly<Record<string, unknown>>
}

/** `test` against a site that is built from these files. */
export function testSiteOfFiles({ name, port, files }: SiteOfFiles) {
  return testBuiltSite({
    name,
    port,
    async prepare(workerIndex) {
      const data = `test-results/sites/${name}-data-${workerIndex}`
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(data, path)), { recursive: true })
        await writeFile(join(data, path), JSON.stringify(content))
      }
      return ['--data', data]
    },
  })
}
