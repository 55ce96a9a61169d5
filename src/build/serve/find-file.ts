import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file of a site: its path in the folder, with slashes and without one at the start. */
export type SitePath = string

/** Instructions for the host, which it does not show to visitors. */
const HOST_FILES = new Set(['_headers', '_redirects'])

/**
 * The file that a static host shows at an address (`a/index.html` at `a` and `a/`); undefined where there is none, or
 * none that may be shown: hidden files other than `.well-known`, instructions for the
 * host, and what a link leads to outside of the folder.
 *
 * @param path what follows the base path, decoded: `a/b.pdf`
 */
export async function findFile(folder: string, path: string): Promise<SitePath | undefined> {
  if (isHidden(path) || HOST_FILES.has(path)) return undefined
  if (path !== '' && !path.endsWith('/') && (await isFileOf(folder, path))) return path
  const index = path === '' ? 'index.html' : `${path.replace(/\/$/u, '')}/index.html`
  return (await isFileOf(folder, index)) ? index : undefined
}

/** The page for a URL that does not exist: that of its first folder, which may be a language, else the site's. */
export async function findNotFoundPage(
  folder: string,
  path: string,
): Promise<SitePath | undefined> {
  const [first = ''] = path.split('/')
  const own = `${first}/404.html`
  if (first !== '' && !isHidden(own) && (await isFileOf(folder, own))) return own
  return (await isFileOf(folder, '404.html')) ? '404.html' : undefined
}

function isHidden(path: string): boolean {
  const names = path.split(/[/\\]/u)
  return names.some((name, index) => name.startsWith('.') && !isWellKnown(name, index))
}

function isWellKnown(name: string, index: number): boolean {
  return name === '.well-known' && index === 0
}

async function isFileOf(folder: string, path: string): Promise<boolean> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    return file.startsWith(root + sep) && (await stat(file)).isFile()
  } catch {
    // Nothing is there, or it is not a name that a file can have.
    return false
  }
}
