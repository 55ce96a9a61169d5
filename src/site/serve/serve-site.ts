import { createServer, type Server } from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface ServeOptions {
  folder: string
  port: number
  /** Where the site expects to be served from, with a slash at both ends. */
  base: string
}

interface ServedFile {
  type: string
  content: Buffer
  gzipped: Buffer | undefined
}

const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Serves a built site as a static host does: `index.html` of a folder, `404.html` for the rest, gzip.
 * Only files that were in the folder at the start are known, so no address can leave it.
 * Rejects when the port is taken.
 */
export async function serveSite({ folder, port, base }: ServeOptions): Promise<Server> {
  const files = await readSite(folder)
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/')
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined
    const found = inside === undefined ? undefined : (files.get(inside) ?? indexOf(files, inside))
    const file = found ?? files.get('404.html')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const gzip = file.gzipped && /\bgzip\b/u.test(String(request.headers['accept-encoding']))
    response.writeHead(found ? 200 : 404, {
      'Content-Type': file.type,
      'Cache-Control': path.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    })
    response.end(gzip ? file.gzipped : file.content)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return server
}

function indexOf(files: ReadonlyMap<string, ServedFile>, path: string): ServedFile | undefined {
  return files.get(path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`)
}

/** Empty, which is no file, for an address that cannot be read. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return ''
  }
}

async function readSite(folder: string): Promise<Map<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, ServedFile]> => {
      const content = await readFile(path)
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      const gzipped = type.includes('charset') ? gzipSync(content) : undefined
      return [relative(folder, path).split(sep).join('/'), { type, content, gzipped }]
    }),
  )
  return new Map(files)
}
