import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Theme } from '#core/schema/theme.ts'
import { freePort } from '#site/serve/free-port.ts'
import { serveSite } from '#site/serve/serve-site.ts'
import { test as base } from './test.ts'

/** As unlike the site's own as can be read; what is left out stays, or follows. */
export const THEME = {
  paper: { light: '#dff0ec', dark: '#0d2426' },
  surface: { light: '#f2faf8', dark: '#143236' },
  ink: { light: '#0b2326', dark: '#e2f1ee' },
  muted: { light: '#3f5f60' },
  cinnabar: { light: '#8a2f6b', dark: '#f0a0d0' },
  indigo: { light: '#2c5f7c', dark: '#8fc4e0' },
  kind: { talk: '#6f8a2f' },
  serif: ['Noto Serif Display'],
} satisfies Theme

const FILES = {
  'site.json': { title: 'Themed', theme: THEME, researchers: ['ada-li', 'bo-wang'] },
  'ada-li/profile.json': {
    name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '达' } },
    headline: { en: 'Rivers', zh: '河流' },
    links: [{ type: 'github', url: 'https://github.com/ada-li-example' }],
    affiliations: [{ organization: { en: 'Eastbay University', zh: '东湾大学' } }],
  },
  'ada-li/news.json': {
    news: [{ date: '2025-05', kind: 'talk', text: { en: 'A talk on rivers', zh: '河流报告' } }],
  },
  'ada-li/publications.json': {
    publications: Array.from({ length: 12 }, (_, at) => ({
      id: `paper-${at}`,
      type: 'paper-conference',
      title: `Rivers Remember ${at}`,
      authors: ['Ada Li'],
      issued: String(2020 + (at % 5)),
      venue: 'Rivers',
      awards: ['oral'],
    })),
  },
  'bo-wang/profile.json': { name: { en: { given: 'Bo', family: 'Wang' } } },
}

/** `test` against a site with a theme. Built once per worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
    async ({}, provide, { workerIndex }) => {
      const data = `.build/e2e-themed-data-${workerIndex}`
      const folder = `.build/e2e-themed-${workerIndex}`
      for (const [path, content] of Object.entries(FILES)) {
        await mkdir(dirname(join(data, path)), { recursive: true })
        await writeFile(join(data, path), JSON.stringify(content))
      }
      const build = ['src/cli/main.ts', 'build', '--data', data, '--out', folder]
      await promisify(execFile)(process.execPath, build)
      const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + 3)
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
