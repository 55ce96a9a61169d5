import compression from 'compression'
import { readFile, stat } from 'node:fs/promises'
import {
  createServer,
  validateHeaderName,
  validateHeaderValue,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { findFile, findNotFoundPage, type SitePath } from './find-file.ts'
import type { Host } from './host-and-port.ts'
import { readHostHeaders } from './host-headers.ts'

export interface ServeOptions {
  folder: string
  port: number
  /** Where the site expects to be served from, with a slash at both ends. */
  base: string
  /** Only this machine itself is answered where it is not given. */
  host?: Host | undefined
  /** Called once for each header of `_headers` that HTTP cannot carry, such as one with Chinese characters in its value. */
  onSkippedHeader?: (name: string) => void
}

/** What every answer needs. */
type ServedSite = Required<Pick<ServeOptions, 'folder' | 'base' | 'onSkippedHeader'>>

/** The loopback. The name "localhost" may be either address, and browsers try both. */
const LOOPBACK = '127.0.0.1'

const YEAR = 'public, max-age=31536000, immutable'

/** As the bundler and the build name what never changes: `index-B3zqx_4f.js`. */
const HASHED = /^assets\/(?:.*\/)?[^/]+-[\w-]{8}\.\w+$/u

/** What the list of registered media types lacks, or says without the encoding. */
const OWN_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]

/**
 * Serves a built site as a static host does: `index.html` of a folder, `404.html` for the rest, headers of `_headers`,
 * ranges, validators, compressed text. Files are read when they are asked for, so a new build shows at once.
 * Rejects when the folder is not there, or the port is taken.
 */
export async function serveSite(options: ServeOptions): Promise<Server> {
  const { folder, port, base, host, onSkippedHeader = () => {} } = options
  await stat(folder)
  const compress = compression({ filter: isCompressible })
  // Addresses are compared decoded, so that each spelling of one is found: `/%E6%9D%8E/` and `/%e6%9d%8e/`.
  const site = { folder, base: decoded(base) ?? base, onSkippedHeader: onceEach(onSkippedHeader) }
  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer({ request, response }, site).catch(() => refuse(response, 500))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: host === true ? undefined : (host ?? LOOPBACK) }, resolve)
  })
  return server
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

async function answer(exchange: Exchange, site: ServedSite): Promise<void> {
  const { folder, base } = site
  const { request, response } = exchange
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' })
    return
  }
  const path = decodePath(request.url ?? '/')
  const inside = path.startsWith(base) ? path.slice(base.length) : undefined
  response.setHeader('X-Content-Type-Options', 'nosniff')
  await setHostHeaders(response, site, inside ?? '')
  const file = inside === undefined ? undefined : await findFile(folder, inside)
  if (file === undefined) await sendNotFoundPage(exchange, folder, inside ?? '')
  else await sendFile(exchange, folder, file)
}

async function setHostHeaders(response: ServerResponse, site: ServedSite, path: string) {
  for (const [name, value] of await readHostHeaders(site.folder, path)) {
    if (isHeader(name, value)) response.setHeader(name, value)
    else site.onSkippedHeader(name)
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}

function onceEach(report: (name: string) => void): (name: string) => void {
  const reported = new Set<string>()
  return (name) => {
    if (!reported.has(name)) report(name)
    reported.add(name)
  }
}

function sendFile(exchange: Exchange, folder: string, file: SitePath): Promise<void> {
  const { request, response } = exchange
  response.setHeader('Cache-Control', HASHED.test(file) ? YEAR : 'no-cache')
  const [, type] = OWN_TYPES.find(([ending]) => file.endsWith(ending)) ?? []
  if (type !== undefined) response.setHeader('Content-Type', type)
  return new Promise((resolve, reject) => {
    response.once('close', resolve)
    const address = file.split('/').map(encodeURIComponent).join('/')
    send(request, address, { root: folder, dotfiles: 'allow', index: false, cacheControl: false })
      .on('error', (error: HttpError) => {
        if (error.status < 500) refuse(response, error.status, error.headers)
        else reject(error)
      })
      .pipe(response)
  })
}

interface HttpError extends Error {
  status: number
  headers?: Record<string, string>
}

/** Without validators and ranges: they speak of a page that is there. */
async function sendNotFoundPage(
  { request, response }: Exchange,
  folder: string,
  path: string,
): Promise<void> {
  const page = await findNotFoundPage(folder, path)
  // A new build may be taking the place of this one.
  const content = page && (await readFile(join(folder, page)).catch(() => undefined))
  if (content === undefined) {
    refuse(response, 404)
    return
  }
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': content.length,
    'Cache-Control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}

/** An answer without content. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(status, { 'Cache-Control': 'no-cache', 'Content-Length': 0, ...headers }).end()
}

/** A part of a file is counted in its own bytes, so it is sent as it is. */
function isCompressible(request: IncomingMessage, response: ServerResponse): boolean {
  if (response.statusCode === 206) return false
  const type = String(response.getHeader('Content-Type'))
  return type.includes('charset=utf-8') || compression.filter(request, response)
}

/** Empty, which is not a file, for an address that cannot be read. */
function decodePath(url: string): string {
  try {
    return decoded(new URL(url, 'http://localhost').pathname) ?? ''
  } catch {
    return ''
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
