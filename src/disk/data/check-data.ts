import { checkFiles } from '#data/check/check-files.ts'
import { readFolder } from './read-folder.ts'

/**
 * Everything about a data folder: what could be read, and every issue in order of file and place. Links may lead into
 * the `linked` folders, else they must stay inside.
 */
export async function checkData(
  dataFolder: string,
  linked: readonly string[] = [],
): Promise<ReturnType<typeof checkFiles>> {
  return checkFiles(await readFolder(dataFolder, linked))
}
