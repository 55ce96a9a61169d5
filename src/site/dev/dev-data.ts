import type { ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { iconSprite } from '../build/icon-sprite.ts'
import { planBundles } from '../compile/plan-bundles.ts'
import { planExports } from '../build/plan-exports.ts'
import { sealFile } from '../build/seal-file.ts'
import { checkData } from '../check/check-data.ts'
import { compileSite } from '../compile/compile-site.ts'
import { issueOverlay } from './issue-overlay.ts'

const FOLDER = process.env['BIFOLIO_DATA'] ?? 'data'

/**
 * The data folder in the development server: bundles are compiled in memory, a change shows at once, and a
 * mistake shows the checker's message over the page until it is mended.
 */
export function devData(): Plugin {
  return { name: 'bifolio:dev-data', apply: 'serve', configureServer: serveData }
}

async function serveData(server: ViteDevServer): Promise<void> {
  let files = new Map<string, string>()

  async function refresh(): Promise<void> {
    const { source, issues } = await checkData(FOLDER)
    const errors = issues.filter(({ severity }) => severity === 'error')
    const compiled = compileSite(source)
    if (errors.length > 0) {
      server.hot.send({ type: 'error', err: issueOverlay(errors, FOLDER) })
      if (files.size > 0) return
    }
    const seals = compiled.people.people.map(({ slug, seal }): [string, string] => [
      `${slug}/seal.svg`,
      sealFile(seal),
    ])
    files = new Map([
      ...planBundles(compiled),
      ...planExports(compiled),
      ...seals,
      ['icons.svg', iconSprite()],
    ])
    if (errors.length === 0) server.hot.send({ type: 'full-reload' })
  }

  await refresh()
  server.watcher.add(FOLDER)
  server.watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(resolve(FOLDER))) void refresh()
  })
  // An error is for whoever opens the page later, too.
  server.hot.on('connection', () => void refreshErrors(server))
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.slice(server.config.base.length)
    const file = files.get(path)
    if (file !== undefined) answer(response, path, file)
    else if (path.startsWith('data/')) response.writeHead(404).end()
    else next()
  })
}

async function refreshErrors(server: ViteDevServer): Promise<void> {
  const { issues } = await checkData(FOLDER)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) server.hot.send({ type: 'error', err: issueOverlay(errors, FOLDER) })
}

function answer(response: ServerResponse, path: string, file: string): void {
  const type = path.endsWith('.svg') ? 'image/svg+xml' : 'application/json'
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(file)
}
