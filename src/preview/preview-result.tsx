import type { PersonName } from '#core/schema/person-name.ts'
import { useView } from '#web/view/view.ts'
import { DownloadList } from './download-list.tsx'
import { ImportReport } from './import-report.tsx'
import { IssueList } from './issue-list.tsx'
import type { Preview } from './make-preview.ts'
import { OwnerForm } from './owner-form.tsx'
import { PagesFrame } from './pages-frame.tsx'
import { useText } from './use-text.ts'

interface PreviewResultProps {
  preview: Preview
  /** What was given. */
  paths: readonly string[]
  onName: (name: PersonName) => void
}

export function PreviewResult({ preview, paths, onName }: PreviewResultProps) {
  const text = useText()
  const { t } = useView()
  const name = namesOf(paths).join(t('list.separator'))
  const { bundles, pictures, styles, isNameless } = preview
  const issues = preview.issues.filter(({ code }) => !(isNameless && code === 'file-missing'))
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const counts = {
    errors: text('issues.errors', { count: errors }),
    warnings: text('issues.warnings', { count: issues.length - errors }),
  }
  return (
    <>
      <p role="status" className="preview-summary">
        {text('result.summary', { name, ...counts })}
      </p>
      {isNameless && <OwnerForm onName={onName} />}
      {preview.summary && <ImportReport summary={preview.summary} />}
      <section>
        <h2>{text('issues.title')}</h2>
        {errors > 0 && bundles !== undefined && <p>{text('issues.stop')}</p>}
        <IssueList issues={issues} folder={preview.folder} />
      </section>
      <section>
        <h2>{text('pages.title')}</h2>
        {bundles === undefined ? (
          <p>{isNameless ? text('name.hint') : text('pages.none')}</p>
        ) : (
          <PagesFrame bundles={bundles} pictures={pictures} styles={styles} />
        )}
      </section>
      <DownloadList downloads={preview.downloads} media={preview.media} />
    </>
  )
}

/** Few files by their names, many by the folder that they came in. */
function namesOf(paths: readonly string[]): string[] {
  if (paths.length <= 4) return [...paths]
  const folders = new Set(paths.map((path) => path.slice(0, path.indexOf('/') + 1)))
  return [...folders].map((folder) => (folder === '' ? '…' : folder))
}
