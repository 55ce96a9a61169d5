import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { freePort } from '#build/serve/host-and-port.ts'
import { serveSite } from '#build/serve/serve-site.ts'
import { test as base } from './test.ts'

export interface BuiltSite {
  /** Tells its folders from those of other sites. */
  name: string
  /** The wanted port lies so far above that of the site itself. */
  port: number
  /** The address below which it is served. */
  base?: string
  env?: Readonly<Record<string, string>>
  /** What it is built from; gives the arguments of the build. */
  prepare?: (workerIndex: number) => Promise<readonly string[]>
}

/** `test` against a site of its own. Built once per worker. */
export function testBuiltSite({ name, port: offset, base: path = '/', env, prepare }: BuiltSite) {
  return base.extend<object, { site: string }>({
    site: [
      // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
      async ({}, provide, { workerIndex }) => {
        const folder = `test-results/sites/${name}-${workerIndex}`
        const given = (await prepare?.(workerIndex)) ?? []
        const build = ['src/cli/main.ts', 'build', '--out', folder, ...given]
        await promisify(execFile)(process.execPath, build, { env: { ...process.env, ...env } })
        const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + offset)
        const server = await serveSite({ folder, port, base: path })
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
