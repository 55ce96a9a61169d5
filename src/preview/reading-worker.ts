import { readJob, type ReadingJob, type ReadingResult, type ReadingStep } from './read-job.ts'

/** What the page receives: steps, and in the end the result. */
export type ReadingReport = ReadingStep | ReadingResult

addEventListener('message', ({ data }: MessageEvent<ReadingJob>) => void work(data))

async function work(job: ReadingJob): Promise<void> {
  report(await readJob(job, report))
}

function report(message: ReadingReport): void {
  postMessage(message)
}
