import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { type ExportEnding, exportPath, portraitPath } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import type { CvSources } from '#formats/cv/cv-sections.ts'
import { CV_EXPORTERS, type ExportFormat } from '#formats/export-formats.ts'
import { PUBLICATION_EXPORTERS } from '#formats/publication-exporters.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'

const WRITERS: Record<
  ExportEnding,
  (items: readonly CslItem[], bundle: PublicationsBundle) => string
> = {
  bib: PUBLICATION_EXPORTERS.bibtex.write,
  ris: PUBLICATION_EXPORTERS.ris.write,
  'csl.json': PUBLICATION_EXPORTERS['csl-json'].write,
  json: (_, bundle) => JSON.stringify(bundle),
}

/** Publications of each researcher and of everyone at fixed addresses, for reference managers. */
export function planExports({ publications, allPublications }: CompiledSite): [string, string][] {
  return [...publications, allPublications].flatMap((bundle) => {
    const items = writeCslItems(bundle.publications, createCiteSources(bundle.vocabulary))
    return (Object.keys(WRITERS) as ExportEnding[]).map((ending): [string, string] => [
      exportPath(bundle.slug, ending).slice(1),
      WRITERS[ending](items, bundle),
    ])
  })
}

interface ExportRequest {
  slug: string
  format: ExportFormat
  locale: Locale
  /** The researcher has a portrait, which the site then has under an address of its own. */
  hasPortrait?: boolean
}

/** What a researcher's bundle says, in a format of other programs; undefined for someone who is not there. */
export function exportText(
  { site, profiles, publications }: CompiledSite,
  { slug, format, locale, hasPortrait = false }: ExportRequest,
): string | undefined {
  const profile = profiles.find((candidate) => candidate.slug === slug)
  const list = publications.find((candidate) => candidate.slug === slug)
  if (profile === undefined || list === undefined) return undefined
  const root = site.url?.replace(/\/$/u, '')
  const portrait = root !== undefined && hasPortrait ? root + portraitPath(slug) : undefined
  const sources: CvSources = { profile, publications: list, root, portrait }
  return isCv(format)
    ? CV_EXPORTERS[format](sources, locale)
    : PUBLICATION_EXPORTERS[format].write(
        writeCslItems(list.publications, createCiteSources(list.vocabulary)),
      )
}

function isCv(format: ExportFormat): format is keyof typeof CV_EXPORTERS {
  return format in CV_EXPORTERS
}
