import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isChanging, settleData } from './change-data.ts'

/** So often it is read again while others write; then what was read last is good enough. */
const TRIES = 5

/**
 * What someone reads in a data folder at one moment: all of it before another process changes several files, or all
 * of it after. It reads once more where something was changed meanwhile.
 */
export async function readSettled<T>(dataFolder: string, read: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    await settleData(dataFolder)
    const before = await stampsIn(dataFolder)
    const value = await read()
    const isSame = !isChanging(dataFolder) && (await stampsIn(dataFolder)) === before
    if (isSame || left === 1) return value
  }
}

/** Another text after any change of a JSON file in a data folder or in the folders in it. */
async function stampsIn(dataFolder: string): Promise<string> {
  const stamps: string[] = []
  for (const name of await namesIn(dataFolder)) {
    if (name.startsWith('.')) continue
    if (name.endsWith('.json')) stamps.push(await stampOf(join(dataFolder, name)))
    else {
      for (const file of await namesIn(join(dataFolder, name)))
        if (file.endsWith('.json')) stamps.push(await stampOf(join(dataFolder, name, file)))
    }
  }
  return stamps.join('\n')
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function stampOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => undefined)
  return info === undefined
    ? path
    : `${path} ${info.ino} ${info.size} ${info.mtimeNs} ${info.ctimeNs}`
}
