import { authorName } from '#core/names/author-name.ts'
import type { DiagnosticParam } from '#core/diagnostics/diagnostic.ts'
import type { Publication } from '#core/schema/publication.ts'
import { areVersions } from '#core/publications/same-paper.ts'
import { joinPapers, type PaperCopy } from '../papers/join-papers.ts'
import type { LoadedSource } from '../load/load-files.ts'
import type { SourceSite } from '../load/source-site.ts'
import { foundParam } from '../validate/validate.ts'
import type { Finding } from './rule.ts'

/** What two researchers cannot rightly say differently about one paper. */
const COMPARED = ['type', 'title', 'issued', 'venue', 'track', 'doi', 'arxiv', 'authors'] as const

type Key = (typeof COMPARED)[number]

/** What a preprint and its publication rightly say alike. */
const KEPT: readonly Key[] = ['arxiv', 'authors']

/** Papers of several researchers about which their lists disagree; names both places. */
export function checkCopies({ source, locate }: LoadedSource): Finding[] {
  const pathOf = pathsIn(source)
  return joinPapers(source.bundles).flatMap(({ copies: [first, ...others] }) => {
    if (first === undefined) return []
    return others.flatMap((copy) =>
      differingKeys(first.publication, copy.publication).map((key): Finding => {
        const origin = { file: fileOf(first), path: [...pathOf(first), key] }
        const { line } = locate(origin.file, origin.path)
        const params = {
          key,
          found: valueParam(copy.publication, key),
          expected: valueParam(first.publication, key),
          place: `${origin.file}:${line}`,
        }
        const path = [...pathOf(copy), key]
        return { code: 'copies-differ', file: fileOf(copy), path, params }
      }),
    )
  })
}

/** Of authors the names: that both are lists says nothing. */
function valueParam(publication: Publication, key: Key): DiagnosticParam {
  return key === 'authors'
    ? publication.authors.map(authorName).join(', ')
    : foundParam(publication[key])
}

function differingKeys(a: Publication, b: Publication): Key[] {
  const compared = areVersions(a, b) ? KEPT : COMPARED
  return compared.filter((key) => {
    const [one, other] = [comparable(a, key), comparable(b, key)]
    if (one === undefined || other === undefined) return false
    // "2025" and "2025-07" agree as far as they go.
    return key === 'issued' ? !one.startsWith(other) && !other.startsWith(one) : one !== other
  })
}

function comparable(publication: Publication, key: Key): string | undefined {
  if (key !== 'authors') {
    const value = publication[key]
    return typeof value === 'object' ? JSON.stringify(value) : value
  }
  return publication.authors.map(authorName).join('\n')
}

function fileOf({ slug }: PaperCopy): string {
  return `${slug}/publications.json`
}

/** Where each entry is in its file: looked up once for all of them. */
function pathsIn({ bundles }: SourceSite): (copy: PaperCopy) => (string | number)[] {
  const indexes = new Map(
    bundles.flatMap(({ publications }) =>
      [...publications.entries()].map(([at, one]) => [one, at]),
    ),
  )
  return ({ publication }) => ['publications', indexes.get(publication) ?? 0]
}
