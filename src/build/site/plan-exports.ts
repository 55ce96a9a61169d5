import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { type ExportEnding, exportPath } from '#core/paths/paths.ts'
import type { CslItem } from '#formats/csl-json/csl-item.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import { PUBLICATION_EXPORTERS } from '#formats/exporters.ts'
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
