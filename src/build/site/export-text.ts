import type { Locale } from '#core/schema/locale.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import type { CvSources } from '#formats/cv/compose-cv.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { createCiteSources, writeCslItems, writeCslJson } from '#formats/csl-json/write-csl-json.ts'
import { writeJsonResume } from '#formats/json-resume/write-json-resume.ts'
import { writeLatexCv } from '#formats/latex/write-cv.ts'
import { writeMarkdownCv } from '#formats/markdown/write-cv.ts'
import { writeRis } from '#formats/ris/write-ris.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'

/** Lists of publications. */
const LISTS = {
  bibtex: (items: readonly CslItem[]) => writeBibtex(items),
  biblatex: (items: readonly CslItem[]) => writeBibtex(items, 'biblatex'),
  ris: writeRis,
  'csl-json': writeCslJson,
}

/** The whole person, in one language. */
const CVS = {
  'json-resume': writeJsonResume,
  markdown: writeMarkdownCv,
  latex: writeLatexCv,
}

export type ExportFormat = keyof typeof LISTS | keyof typeof CVS

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...(Object.keys(LISTS) as (keyof typeof LISTS)[]),
  ...(Object.keys(CVS) as (keyof typeof CVS)[]),
]

interface ExportRequest {
  slug: string
  format: ExportFormat
  locale: Locale
}

/** What a researcher's bundle says, in a format of other programs; undefined for somebody who is not there. */
export function exportText(
  { profiles, publications }: CompiledSite,
  { slug, format, locale }: ExportRequest,
): string | undefined {
  const profile = profiles.find((candidate) => candidate.slug === slug)
  const list = publications.find((candidate) => candidate.slug === slug)
  if (profile === undefined || list === undefined) return undefined
  const sources: CvSources = { profile, publications: list }
  return isCv(format)
    ? CVS[format](sources, locale)
    : LISTS[format](writeCslItems(list.publications, createCiteSources(list.vocabulary)))
}

function isCv(format: ExportFormat): format is keyof typeof CVS {
  return format in CVS
}
