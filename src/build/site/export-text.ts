import type { Locale } from '#core/schema/locale.ts'
import type { CvSources } from '#formats/cv/compose-cv.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import { CV_EXPORTERS, PUBLICATION_EXPORTERS, type ExportFormat } from '#formats/exporters.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'

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
    ? CV_EXPORTERS[format](sources, locale)
    : PUBLICATION_EXPORTERS[format].write(
        writeCslItems(list.publications, createCiteSources(list.vocabulary)),
      )
}

function isCv(format: ExportFormat): format is keyof typeof CV_EXPORTERS {
  return format in CV_EXPORTERS
}
