import { createServer } from 'node:net'

const LAST_PORT = 65_535

/** The wanted port if it is free, else the next free one. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port += 1) {
    if (await isFree(port)) return port
  }
  throw new Error(`no free port from ${wanted} to ${LAST_PORT}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
