import { once } from 'node:events'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { freePort } from '#build/serve/host-and-port.ts'
import { serveSite } from '#build/serve/serve-site.ts'
import { test as base } from './test.ts'

export interface DeployedSite {
  url: string
  /** Puts a new version in place of what is served: the same pages, but every script and style sheet has another name. */
  deploy: () => Promise<void>
}

const HASHED = /-([\w-]{8})\.(?:js|css)\b/gu
const TEXTS = new Set(['.html', '.js', '.css', '.json'])

/** `test` against a copy of the built site that can be replaced while a page is open. */
export const test = base.extend<{ site: DeployedSite }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright insists on a pattern
  site: async ({}, provide, { parallelIndex }) => {
    const folder = `.build/e2e-deployed-${parallelIndex}`
    await rm(folder, { recursive: true, force: true })
    await cp('dist', folder, { recursive: true })
    const port = await freePort(Number(process.env['E2E_PORT'] ?? 4319) + 20)
    const server = await serveSite({ folder, port, base: '/' })
    await provide({ url: `http://localhost:${port}`, deploy: () => renameScripts(folder) })
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  },
  baseURL: ({ site }, provide) => provide(site.url),
})

/** As a build of other code does: new names, of which the pages and scripts know, and none of the old files. */
async function renameScripts(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  for (const file of files.filter((name) => TEXTS.has(extname(name)))) {
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll(HASHED, renamed))
    if (renamed(file) !== file) await rename(path, join(folder, renamed(file)))
  }
}

function renamed(name: string): string {
  return name.replaceAll(HASHED, (whole, hash: string) => {
    return whole.replace(hash, [...hash].toReversed().join(''))
  })
}
