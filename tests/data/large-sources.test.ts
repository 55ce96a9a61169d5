import { afterAll, expect, it } from 'vitest'
import { IMPORTERS } from '#formats/importers.ts'
import { bibliographies } from '#tests/support/large-sources/bibliographies.ts'
import { documents } from '#tests/support/large-sources/documents.ts'
import { libraryRecords } from '#tests/support/large-sources/library-records.ts'
import { hostileSources } from '#tests/support/large-sources/hostile-sources.ts'
import { startReadingWorker } from '#tests/support/read-in-worker.ts'

/** What a reader may take of the memory of a browser. */
const MEGABYTES = 512

const worker = startReadingWorker(MEGABYTES)
afterAll(() => worker.stop())

const LARGE = [...bibliographies(), ...libraryRecords(), ...documents()]

it.each(LARGE)('$path: a megabyte of papers is read whole', async ({ format, papers, ...file }) => {
  expect(papers).toBeGreaterThan(1_000)
  const outcomes = await worker.read([file])
  expect(outcomes).toEqual([{ format, papers, problems: [] }])
})

it('there is such a file for every importer', () => {
  const formats = new Set(LARGE.map(({ format }) => format))
  expect([...formats].toSorted()).toEqual(IMPORTERS.map(({ format }) => format).toSorted())
})

it.each(hostileSources())('what is made to cost much takes no more: $name', async ({ files }) => {
  const outcomes = await worker.read(files)
  expect(outcomes).toHaveLength(files.length)
})
