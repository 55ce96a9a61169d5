import { Command } from 'commander'
import { createServer } from 'vite'

export function devCommand(): Command {
  return new Command('dev')
    .description('development server: changes of data and code show at once')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? '5173')
    .action(async ({ port }: { port: string }) => {
      const server = await createServer({ server: { port: Number(port) } })
      await server.listen()
      server.printUrls()
    })
}
