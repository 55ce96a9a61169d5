import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadingProblem } from '#formats/reading.ts'

/** A file for the importer that recognizes it, or for that of the format `from`. */
export interface FileToRead {
  path: string
  bytes: Uint8Array
  from?: string
}

/** What was read of a file: by which importer, how many papers, with which problems. */
export interface ReadOutcome {
  /** The format; the reason where no importer reads the file. */
  format: string
  papers: number
  problems: readonly ReadingProblem[]
}

export interface ReadingWorker {
  /** Reads files one after the other, as an import does; rejects where the memory is not enough. */
  read: (files: readonly FileToRead[]) => Promise<ReadOutcome[]>
  stop: () => Promise<void>
}

/** Starts a worker with so much memory, which loads the readers once for all that it is asked. */
export function startReadingWorker(megabytes: number): ReadingWorker {
  let running: Worker | undefined
  return {
    async read(files) {
      const worker = (running ??= new Worker(new URL('reader-worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
      }))
      worker.postMessage(files)
      try {
        const [outcomes] = (await once(worker, 'message')) as [ReadOutcome[]]
        return outcomes
      } catch (error) {
        // It has ended with the error; the next files get another one.
        running = undefined
        throw error
      }
    },
    stop: async () => void (await running?.terminate()),
  }
}
