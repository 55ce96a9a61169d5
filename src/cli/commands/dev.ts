import { Command } from 'commander'
import { startDevServer } from '../dev-server.ts'

const HELP = `
Exit codes: 2 wrong usage. It runs until it is stopped.

Example:
  bifolio dev --port 3000`

export function devCommand(): Command {
  return new Command('dev')
    .description('development server: changes of data and code show at once')
    .option('--port <port>', 'the wanted port', process.env['PORT'] ?? '5173')
    .addHelpText('after', HELP)
    .action(({ port }: { port: string }) => startDevServer(Number(port)))
}
