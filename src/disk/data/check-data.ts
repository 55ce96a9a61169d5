import { checkFiles } from '#data/check/check-files.ts'
import { resolve } from 'node:path'
import { listPublicFiles } from '../files/public-files.ts'
import { readFolder } from './read-folder.ts'

/**
 * Everything about a data folder: what could be read, and every issue in order of file and place. Links may lead into
 * the `linked` folders, else they must stay inside. What is published beside the data is in `public/` of the working folder.
 */
export async function checkData(
  dataFolder: string,
  linked: readonly string[] = [],
): Promise<ReturnType<typeof checkFiles>> {
  const files = await readFolder(dataFolder, linked)
  const { published } = await listPublicFiles(resolve('public'))
  return checkFiles(files, new Set(published.map((path) => `/${path}`)))
}
