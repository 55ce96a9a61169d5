import type { ImportFile, Reading, ReadSource } from '#formats/reading.ts'
import { fold } from '#core/search/fold.ts'
import type { Report } from '../report.ts'
import { isPlaceholder } from './text/placeholders.ts'
import type { ReportIn } from './text/problem-list.ts'

type Bibliography = Pick<Reading, 'publications' | 'problems'>

/** The content of the `.bib` files among the others; without a reader for them they are reported. */
export function readBibFiles(
  files: readonly ImportFile[],
  readBibliography: ReadSource | undefined,
  { reportIn, owner }: { reportIn: ReportIn; owner: readonly string[] },
): Bibliography {
  const all = files.filter(({ path }) => /\.bib$/iu.test(path))
  const bibliographies = all.filter((file) => isOfOwner(file, all, owner))
  for (const { path } of all.filter((file) => !bibliographies.includes(file)))
    reportIn(path)('not-understood', path)
  if (bibliographies.length > 0 && readBibliography !== undefined)
    return withoutPlaceholders(
      readBibliography(bibliographies),
      reportIn(bibliographies[0]?.path ?? ''),
    )
  for (const { path } of bibliographies) reportIn(path)('not-understood', path)
  return { publications: [], problems: [] }
}

/** Of several files of references one that does not name the owner is what a post cites, or of a template. */
function isOfOwner(
  file: ImportFile,
  all: readonly ImportFile[],
  owner: readonly string[],
): boolean {
  const families = owner.map((name) => fold(name.split(' ').at(-1) ?? ''))
  const names = ({ text }: ImportFile): boolean => {
    const words = fold(text)
    return families.some((family) => family !== '' && words.includes(family))
  }
  return !all.some(names) || names(file)
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
