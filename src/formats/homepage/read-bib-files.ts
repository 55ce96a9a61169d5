import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import type { Report } from './problem-list.ts'

/** What the `.bib` files among the others say; without a reader for them they are reported. */
export function readBibFiles(
  files: readonly ImportFile[],
  readBibliography: ReadSource | undefined,
  report: Report,
): Pick<Reading, 'publications' | 'problems'> {
  const bibliographies = files.filter(({ path }) => /\.bib$/iu.test(path))
  if (bibliographies.length > 0 && readBibliography !== undefined)
    return readBibliography(bibliographies)
  for (const { path } of bibliographies) report('not-understood', { file: path, line: 1 }, path)
  return { publications: [], problems: [] }
}
