import { InvalidArgumentError, Option } from 'commander'
import { freePort, type Host } from '#build/serve/free-port.ts'
import type { Say } from './say.ts'
import { fail, printMessage } from './print.ts'

const LAST_PORT = 65_535

/** `--port`, of commands that serve; `PORT` where it is not given. */
export function portOption(preset: number): Option {
  return new Option('--port <port>', 'port to use; if it is taken, the next free one')
    .env('PORT')
    .default(preset)
    .argParser(parsePort)
}

function parsePort(value: string): number {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : 0
  // The sentence is that of the usage error.
  if (port < 1 || port > LAST_PORT) throw new InvalidArgumentError('')
  return port
}

export interface WantedPort {
  wanted: number
  host: Host | undefined
}

/** The wanted port, or the next free one, which it reports; fails where there is none. */
export async function takePort(
  { wanted, host }: WantedPort,
  say: Say,
): Promise<number | undefined> {
  const port = await freePort(wanted, host).catch(() => undefined)
  if (port === undefined) fail(say('port.none-free', { wanted, last: LAST_PORT }), 1)
  else if (port !== wanted) printMessage(say('port.taken', { wanted, port }))
  return port
}
