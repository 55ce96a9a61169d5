import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Host } from './free-port.ts'

/** Names of all addresses of a machine at once. */
const EVERYWHERE = new Set<Host | undefined>([true, '0.0.0.0', '::'])

interface Listening {
  host: Host | undefined
  port: number
  /** With a slash at both ends. */
  base: string
}

/** The addresses to visit a server at: the one on this machine first, if there is one. */
export function serverAddresses({ host, port, base }: Listening): [string, ...string[]] {
  const addressAt = (name: string) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}${base}`
  if (host === undefined) return [addressAt('localhost')]
  if (typeof host === 'string' && !EVERYWHERE.has(host)) return [addressAt(host)]
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  return [addressAt('localhost'), ...others.map(({ address }) => addressAt(address))]
}
