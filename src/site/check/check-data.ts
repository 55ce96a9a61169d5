import { checkFiles } from './check-files.ts'
import { readFolder } from '../load/read-folder.ts'

/** Everything about a data folder: what could be read, and every issue in order of file and place. */
export async function checkData(dataFolder: string): Promise<ReturnType<typeof checkFiles>> {
  return checkFiles(await readFolder(dataFolder))
}
