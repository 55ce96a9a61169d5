import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '#site/serve/free-port.ts'
import { serveSite } from '#site/serve/serve-site.ts'
import { test as base } from './test.ts'

/** Nobody real. The family names are read otherwise than as words; the last one writes a reading of its own. */
const PEOPLE = [
  ['shan', { zh: { family: '单', given: '青' } }],
  ['zeng', { zh: { family: '曾', given: '小禾' } }],
  ['qiu', { zh: { family: '仇', given: '行舟' } }],
  ['ouyang', { zh: { family: '欧阳', given: '望' } }],
  ['meier', { en: { given: 'Jörg-Peter', family: 'Meier' } }],
  ['le', { en: { given: 'Yu', family: 'Le' }, zh: { family: '乐', given: '玉' } }],
] as const

function files(): [path: string, content: unknown][] {
  const researchers = PEOPLE.map(([slug]) => slug)
  return [
    ['site.json', { title: 'Directory', researchers }],
    ...PEOPLE.flatMap(([slug, name]): [string, unknown][] => [
      [`${slug}/profile.json`, { name, headline: { en: `Gardener ${slug}`, zh: '园丁' } }],
      [`${slug}/publications.json`, { publications: [] }],
      [`${slug}/news.json`, { news: [] }],
    ]),
  ]
}

/** `test` against a site with enough researchers for a search box. Built once per worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
    async ({}, provide, { workerIndex }) => {
      const data = `.build/e2e-directory-data-${workerIndex}`
      const folder = `.build/e2e-directory-${workerIndex}`
      for (const [path, content] of files()) {
        await mkdir(dirname(join(data, path)), { recursive: true })
        await writeFile(join(data, path), JSON.stringify(content))
      }
      const build = ['src/cli/main.ts', 'build', '--data', data, '--out', folder]
      await promisify(execFile)(process.execPath, build)
      const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + 2)
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
