import { resolve } from 'node:path'
import { createServer } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'
import { engineConfig, gatherPublicFiles } from '#build/site/engine.ts'
import { listOf, type Say } from './say.ts'
import { reportPublicFiles } from './public-files-report.ts'
import { print } from './print.ts'
import { takePort, type WantedPort } from './server-options.ts'

/** Starts Vite's development server on the data folder and prints its addresses. */
export async function startDevServer(wanted: WantedPort, say: Say): Promise<void> {
  const port = await takePort(wanted, say)
  if (port === undefined) return
  const publicFolder = resolve('.build', 'public')
  reportPublicFiles(await gatherPublicFiles(publicFolder), say)
  const server = await createServer({
    ...engineConfig(publicFolder),
    // What Vite would print otherwise is English, and for those who work on it.
    logLevel: 'warn',
    // An installed engine imports libraries that are beside it.
    server: { port, host: wanted.host ?? false, fs: { allow: [ENGINE_FOLDER, process.cwd()] } },
  })
  await server.listen()
  const { local = [], network = [] } = server.resolvedUrls ?? {}
  const [address = `http://localhost:${port}/`, ...others] = [...local, ...network]
  print(say('dev.address', { address }))
  if (others.length > 0) print(say('serve.network', { addresses: listOf(others, say) }))
}
