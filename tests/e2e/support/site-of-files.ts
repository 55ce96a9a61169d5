import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#site/serve/free-port.ts'
import { serveSite } from '#site/serve/serve-site.ts'
import { test as base } from './test.ts'

export interface SiteOfFiles {
  /** Tells its folders from those of other sites. */
  name: string
  /** The wanted port lies so far above that of the site itself. */
  port: number
  /** By path in the data folder. */
  files: Readonly<Record<string, unknown>>
}

/** `test` against a site that is built from these files. Built once per worker. */
export function testSiteOfFiles({ name, port: offset, files }: SiteOfFiles) {
  return base.extend<object, { site: string }>({
    site: [
      // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
      async ({}, provide, { workerIndex }) => {
        const data = `.build/e2e-${name}-data-${workerIndex}`
        const folder = `.build/e2e-${name}-${workerIndex}`
        for (const [path, content] of Object.entries(files)) {
          await mkdir(dirname(join(data, path)), { recursive: true })
          await writeFile(join(data, path), JSON.stringify(content))
        }
        const build = ['src/cli/main.ts', 'build', '--data', data, '--out', folder]
        await promisify(execFile)(process.execPath, build)
        const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + offset)
        const server = await serveSite({ folder, port, base: '/' })
        await provide(`http://localhost:${port}`)
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: ({ site }, provide) => provide(site),
  })
}
