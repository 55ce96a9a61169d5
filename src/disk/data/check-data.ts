import { byPlace, checkFiles } from '#data/check/check-files.ts'
import { resolve } from 'node:path'
import { listPublicFiles } from '../files/public-files.ts'
import { inspectPictures } from '../media/inspect-pictures.ts'
import { listMedia } from './list-media.ts'
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
  const publicFiles = new Set(published.map((path) => `/${path}`))
  const checked = checkFiles(files, { publicFiles, media: await listMedia(dataFolder, linked) })
  const pictures = await inspectPictures(checked, { dataFolder, linked })
  return { ...checked, issues: [...checked.issues, ...pictures].toSorted(byPlace) }
}
