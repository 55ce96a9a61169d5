import { Command } from 'commander'
import { createServer } from 'vite'
import { ENGINE_FOLDER, engineConfig } from '#site/build/engine.ts'

export function devCommand(): Command {
  return new Command('dev')
    .description('development server: changes of data and code show at once')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? '5173')
    .action(async ({ port }: { port: string }) => {
      const server = await createServer({
        ...engineConfig(),
        // An installed engine imports libraries that lie beside it.
        server: { port: Number(port), fs: { allow: [ENGINE_FOLDER, process.cwd()] } },
      })
      await server.listen()
      server.printUrls()
    })
}
