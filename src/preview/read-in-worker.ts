import { READING_LIMITS } from '#formats/reading-limits.ts'
import { trustedScript } from '#web/app/trusted-script.ts'
import { readBlock } from './read-block.ts'
import type { ReadingJob, ReadingResult, ReadingStep } from './read-job.ts'
import type { ReadingReport } from './reading-worker.ts'
import type { Refusal } from './refusal.ts'

interface Watch {
  /** Stops the worker at once, whatever it is doing; the promise rejects then. */
  signal: AbortSignal
  onStep: (step: ReadingStep) => void
}

/**
 * Does a job in a worker of its own, so that the page goes on whatever the files contain. A worker that takes too long,
 * runs out of memory or cannot be loaded is a refusal, which names the file that it was at.
 */
export function readInWorker(job: ReadingJob, { signal, onStep }: Watch): Promise<ReadingResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(readBlock('reader') as string), { type: 'module' })
    let file: string | undefined
    const refuse = (code: Refusal['code']) => {
      const params = { file: file ?? '', limit: READING_LIMITS.seconds }
      end({ made: { code, params }, paths: [] })
    }
    const timer = setTimeout(() => refuse('timed-out'), READING_LIMITS.seconds * 1000)
    const end = (result: ReadingResult) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error('stopped'))
    })
    // Before its first word it has not been loaded.
    worker.addEventListener('error', () => refuse(file === undefined ? 'tool' : 'crashed'))
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingReport>) => {
      if ('made' in data) return end(data)
      file = data.file
      onStep(data)
    })
    worker.postMessage(job)
  })
}
