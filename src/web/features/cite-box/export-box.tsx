import { useState } from 'react'
import { useLocation } from 'react-router'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { EXPORT_ENDINGS, exportPath } from '#core/paths/paths.ts'
import { exportName } from '#core/publications/export-name.ts'
import { codecOfList, type PublicationFilters } from '#core/publications/publication-filters.ts'
import { createPublicationSearch } from '#core/publications/publication-search.ts'
import { createCiteSources, writeCslItems } from '#formats/csl-json/write-csl-json.ts'
import { PUBLICATION_EXPORTERS, type PublicationFormat } from '#formats/publication-exporters.ts'
import { Button } from '#web/ui/button.tsx'
import { useView, withBase } from '#web/view/view.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { FILE_FORMAT_IDS, labelOf } from './citation-formats.ts'
import { saveFile } from './save-file.ts'

/** The list as the address filters it, as a file; and where all of it can always be had. */
export function ExportBox({ bundle }: { bundle: PublicationsBundle }) {
  const { t } = useView()
  const { search } = useLocation()
  const [format, setFormat] = useState<PublicationFormat>('bibtex')
  const filters = codecOfList(bundle.slug).parse(new URLSearchParams(search))
  const shown = shownPublications(bundle, filters)
  const { ending, type, write } = PUBLICATION_EXPORTERS[format]
  const file = `${exportName(bundle.slug, filters)}.${ending}`
  function save() {
    const keyed = new Map(
      writeCslItems(bundle.publications, createCiteSources(bundle.vocabulary)).map((item, at) => [
        bundle.publications[at],
        item,
      ]),
    )
    const items = shown.flatMap((publication) => keyed.get(publication) ?? [])
    saveFile(file, type, write(items))
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p role="status">{t('export.shown', { count: shown.length })}</p>
      <ChoiceGroup
        legend={t('cite.format')}
        choices={FILE_FORMAT_IDS}
        labelOf={labelOf}
        value={format}
        onChange={setFormat}
      />
      <p>
        <Button className="max-w-full text-start" onClick={save}>
          {t('cite.download')} <span className="wrap-anywhere text-muted">{file}</span>
        </Button>
      </p>
      <p className="text-muted">{t('export.addresses')}</p>
      <ul>
        {EXPORT_ENDINGS.map((known) => (
          <li key={known}>
            <a href={withBase(exportPath(bundle.slug, known))}>{exportPath(bundle.slug, known)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The query string is the only home of filters, so what it asks for is what is shown. */
function shownPublications(bundle: PublicationsBundle, filters: PublicationFilters) {
  const { found, near } = createPublicationSearch(bundle).search(filters)
  return [...found, ...near]
}
