import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { Answer, type Network, type RequestCache } from '#import/records/network.ts'
import { MAX_BYTES } from '#import/records/record-budget.ts'

/** Node's fetch, and a cache in the folder of everything that can be made again. */
export function platformNetwork(onRequest?: (address: string) => void): Network {
  return {
    fetch: (url, init) => fetch(url, init),
    sleep,
    now: Date.now,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    cache: createRequestCache('.build/records'),
    ...(onRequest !== undefined && { onRequest }),
  }
}

/** Answers on disk, one file each. What is broken there is ignored, and a folder that cannot be written stays empty. */
export function createRequestCache(folder: string): RequestCache {
  const fileOf = (request: string) =>
    join(folder, `${createHash('sha256').update(request).digest('hex')}.json`)
  return {
    read: async (request) => {
      try {
        const value: unknown = JSON.parse(await readPlainFile(fileOf(request)))
        const answer = v.safeParse(Answer, value)
        return answer.success && answer.output.request === request ? answer.output : undefined
      } catch {
        return undefined
      }
    },
    write: async (answer) => {
      const file = fileOf(answer.request)
      const draft = `${file}.${randomUUID()}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(draft, JSON.stringify(answer))
        await rename(draft, file)
      } catch {
        // It is only a cache: the next import asks again.
      }
    },
  }
}

/** A text in JSON is at most six times as long as what it was. */
const LARGEST_FILE = 6 * MAX_BYTES

/** A pipe would never end. */
async function readPlainFile(file: string): Promise<string> {
  const info = await stat(file)
  if (!info.isFile() || info.size > LARGEST_FILE) throw new Error('no answer')
  return readFile(file, 'utf8')
}
