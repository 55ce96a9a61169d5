import type { ImportFile, ReadSource } from './reading.ts'

/** A format that Bifolio reads. */
export interface Importer {
  /** The name that `--from` takes. */
  format: string
  /** True for files that are surely of this format, by their names and first characters. */
  recognizes: (files: readonly ImportFile[]) => boolean
  /** The reader, with the parser that it needs: loaded when it is used. */
  load: () => Promise<ReadSource>
}

/** The first that recognizes its files reads them. */
export const IMPORTERS: readonly Importer[] = []
