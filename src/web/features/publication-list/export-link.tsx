import { exportPath } from '#core/paths/export-path.ts'
import { useView, withBase } from '#web/view/view.ts'

/** Leads to the whole list as BibTeX; with scripting, `CiteHost` offers what is shown and other formats. */
export function ExportLink({ slug }: { slug: string | undefined }) {
  const { t } = useView()
  return (
    <a
      className="button button-quiet"
      href={withBase(exportPath(slug, 'bib'))}
      download
      data-export={slug ?? ''}
    >
      {t('export.open')}
    </a>
  )
}
