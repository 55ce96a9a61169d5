import { InvalidArgumentError, Option } from 'commander'
import type { Host } from '#build/serve/free-port.ts'

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
