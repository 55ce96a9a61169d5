import { parentPort } from 'node:worker_threads'
import { IMPORTERS } from '#formats/importers.ts'
import { chooseImporter } from '#import/choose-importer.ts'
import { textsOfFile } from '#import/texts-of-file.ts'
import type { FileToRead, ReadOutcome } from './read-in-worker.ts'

parentPort?.on('message', (files: readonly FileToRead[]) => void readFiles(files))

/** A reader that throws ends the worker, which is what its caller hears of. */
async function readFiles(files: readonly FileToRead[]): Promise<void> {
  const outcomes: ReadOutcome[] = []
  for (const file of files) outcomes.push(await readFile(file))
  parentPort?.postMessage(outcomes)
}

async function readFile({ path, bytes, from }: FileToRead): Promise<ReadOutcome> {
  const texts = await textsOfFile(path, bytes)
  if ('code' in texts) return { format: texts.code, papers: 0, problems: [] }
  const importer = chooseImporter(IMPORTERS, texts.files, from)
  if ('code' in importer) return { format: importer.code, papers: 0, problems: [] }
  const read = await importer.load()
  const { publications, problems } = read(texts.files)
  return { format: importer.format, papers: publications.length, problems }
}
