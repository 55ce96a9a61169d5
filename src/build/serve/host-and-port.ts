import { createServer, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

const LAST_PORT = 65_535

/** Where a server listens: an address or a name of this machine, or `true` for all of its addresses. */
export type Host = string | true

/** Browsers take "localhost" for either, so a port is free only where no one has it on one of them. */
const LOOPBACKS = ['127.0.0.1', '::1']

/**
 * The wanted port if it is free, else the next free one.
 *
 * @param host where it will be listened at; the loopback where it is not given
 */
export async function freePort(wanted: number, host?: Host): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port += 1) {
    if (await isFree(port, host)) return port
  }
  throw new Error(`no free port from ${wanted} to ${LAST_PORT}`)
}

async function isFree(port: number, host: Host | undefined): Promise<boolean> {
  const isLoopback = host === undefined || host === 'localhost' || LOOPBACKS.includes(String(host))
  for (const address of isLoopback ? LOOPBACKS : [host]) {
    if (!(await isFreeAt(port, address))) return false
  }
  return true
}

/** An address that this machine does not have is not in use; listening on it fails later. */
function isFreeAt(port: number, host: Host): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES')
    })
    probe.listen({ port, host: host === true ? undefined : host }, () =>
      probe.close(() => resolve(true)),
    )
  })
}

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
