import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify, transformWithOxc, type Plugin } from 'vite'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

const SOURCE = join(ENGINE_FOLDER, 'src/web/before-paint.ts')

/** Writes what has to run before the first paint into `index.html`: a file of its own costs each page a request. */
export function beforePaint(): Plugin {
  return {
    name: 'bifolio:before-paint',
    transformIndexHtml: {
      order: 'post',
      handler: async () => [
        { tag: 'script', children: await beforePaintScript(), injectTo: 'head' },
      ],
    },
  }
}

/** The script as pages have it. */
export async function beforePaintScript(): Promise<string> {
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE)
  return (await minify(SOURCE, code)).code.trim()
}
