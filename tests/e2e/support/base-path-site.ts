import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { freePort } from '#site/serve/free-port.ts'
import { serveSite } from '#site/serve/serve-site.ts'
import { test as base } from './test.ts'

/** As a project page on GitHub Pages lives. */
export const BASE_PATH = '/name'
export const SITE_URL = 'https://someone.example/name'

/** `test` against a build for a base path, served below it. Built once per worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
    async ({}, provide, { workerIndex }) => {
      const folder = `.build/e2e-base-path-${workerIndex}`
      await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', folder], {
        env: { ...process.env, BASE_PATH, SITE_URL },
      })
      const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + 1)
      const server = await serveSite({ folder, port, base: `${BASE_PATH}/` })
      await provide(`http://localhost:${port}`)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, provide) => provide(site),
})
