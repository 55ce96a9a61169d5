import { Command } from 'commander'
import { startDevServer } from '../dev-server.ts'

export function devCommand(): Command {
  return new Command('dev')
    .description('development server: changes of data and code show at once')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? '5173')
    .action(({ port }: { port: string }) => startDevServer(Number(port)))
}
