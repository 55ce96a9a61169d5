import { InvalidArgumentError, Option } from 'commander'
import { freePort, type Host } from '#build/serve/host-and-port.ts'
import type { Say } from './say.ts'
import { fail, printMessage } from './print.ts'

export interface HostOption {
  /** Only this machine itself is answered where it is undefined. */
  host?: Host | undefined
}

/** `--host`, of commands that serve: without it no one else on the network sees the site. */
export function hostOption(): Option {
  return new Option(
    '--host [address]',
    'allow access from other machines, at this address or at all addresses of this machine',
  ).argParser(parseHost)
}

/** An unset variable does not mean that everyone should see the site, and a folder behind `--host` is an argument in the wrong place. */
function parseHost(value: string): string {
  // The sentence is that of the usage error.
  if (!/^[\w.:%-]+$/u.test(value)) throw new InvalidArgumentError('')
  return value
}

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
