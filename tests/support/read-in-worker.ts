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

/** Reads files one after the other, as an import does, in so much memory; rejects where that is not enough. */
export function readInWorker(
  files: readonly FileToRead[],
  megabytes: number,
): Promise<ReadOutcome[]> {
  const worker = new Worker(new URL('reader-worker.ts', import.meta.url), {
    workerData: files,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
