import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of Bifolio's own files: the project's, or the package's in someone's node_modules. */
export const ENGINE_FOLDER = folderOf('index.html', import.meta.dirname)

function folderOf(file: string, folder: string): string {
  const parent = dirname(folder)
  if (existsSync(join(folder, file))) return folder
  if (parent === folder) throw new Error(`no ${file} above ${import.meta.dirname}`)
  return folderOf(file, parent)
}
