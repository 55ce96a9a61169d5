import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** How long a file is kept does not depend on its folder here, but on whether its name has a hash. */
const NOT_TAKEN = 'cache-control'

/**
 * What the site's `_headers` says of a path, so that a page behaves on this machine as it does on a host that reads the
 * file. Read anew each time: the policy in it changes with the styles of the next build.
 */
export async function readHostHeaders(folder: string, path: string): Promise<HeaderList> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '')
  return headersFor(text, path)
}

/** @example headersFor('/*\n  X-Robots-Tag: noindex\n', 'a/') // [['X-Robots-Tag', 'noindex']] */
export function headersFor(text: string, path: string): HeaderList {
  const found: [string, string][] = []
  let applies = false
  for (const line of text.split(/\r?\n/u)) {
    if (line.startsWith('/')) applies = matches(line.trim(), `/${path}`)
    const [, name = '', value = ''] = /^\s+([\w-]+):\s*(\S.*)$/u.exec(line.trimEnd()) ?? []
    if (applies && name !== '' && name.toLowerCase() !== NOT_TAKEN) found.push([name, value])
  }
  return found
}

/** A pattern is an address, or ends in a star for all that begins like this. */
function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
