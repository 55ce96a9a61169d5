import { loadFiles, type LoadedSource } from '#data/load/load-files.ts'
import { readFolder } from './read-folder.ts'

/** Reads and validates a data folder, see `loadFiles`. */
export async function loadSource(dataFolder: string): Promise<LoadedSource> {
  return loadFiles(await readFolder(dataFolder))
}
