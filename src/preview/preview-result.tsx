import type { PersonName } from '#core/schema/person-name.ts'
import { DownloadList } from './download-list.tsx'
import { IssueList } from './issue-list.tsx'
import type { Preview } from './make-preview.ts'
import { OwnerForm } from './owner-form.tsx'
import { PagesFrame } from './pages-frame.tsx'
import { UnreadList } from './unread-list.tsx'
import { useText } from './use-text.ts'

interface PreviewResultProps {
  preview: Preview
  /** What was given. */
  name: string
  onName: (name: PersonName) => void
}

export function PreviewResult({ preview, name, onName }: PreviewResultProps) {
  const text = useText()
  const { bundles, isNameless } = preview
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
      <section>
        <h2>{text('issues.title')}</h2>
        {errors > 0 && bundles !== undefined && <p>{text('issues.stop')}</p>}
        <IssueList issues={issues} folder={preview.folder} />
        <UnreadList unread={preview.unread} />
      </section>
      <section>
        <h2>{text('pages.title')}</h2>
        {bundles === undefined ? (
          <p>{isNameless ? text('name.hint') : text('pages.none')}</p>
        ) : (
          <PagesFrame bundles={bundles} />
        )}
      </section>
      <DownloadList downloads={preview.downloads} />
    </>
  )
}
