import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import type { Report } from '../report.ts'
import { isPlaceholder } from './text/placeholders.ts'
import type { ReportIn } from './text/problem-list.ts'

type Bibliography = Pick<Reading, 'publications' | 'problems'>

/** The content of the `.bib` files among the others; without a reader for them they are reported. */
export function readBibFiles(
  files: readonly ImportFile[],
  readBibliography: ReadSource | undefined,
  reportIn: ReportIn,
): Bibliography {
  const bibliographies = files.filter(({ path }) => /\.bib$/iu.test(path))
  if (bibliographies.length > 0 && readBibliography !== undefined)
    return withoutPlaceholders(
      readBibliography(bibliographies),
      reportIn(bibliographies[0]?.path ?? ''),
    )
  for (const { path } of bibliographies) reportIn(path)('not-understood', path)
  return { publications: [], problems: [] }
}

/** The works of Albert Einstein come with a template. */
function withoutPlaceholders({ publications, problems }: Reading, report: Report): Bibliography {
  const own = publications.filter(({ key, publication }) => {
    const isSample = publication.authors.some((author) => isPlaceholder(JSON.stringify(author)))
    if (isSample) report('placeholder', key)
    return !isSample
  })
  return { publications: own, problems }
}
