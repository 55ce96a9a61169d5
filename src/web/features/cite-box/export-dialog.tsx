import { useView } from '#web/view/view.ts'
import { ExportBox } from './export-box.tsx'
import { ListDialog } from './list-dialog.tsx'
import type { AskedDialogProps } from './use-cite-dialog.tsx'

/** What a button "Export" opens; its `data-export` is the slug of a list, or empty. */
export function ExportDialog({ asked, onClose }: AskedDialogProps) {
  const { t } = useView()
  return (
    <ListDialog title={t('export.title')} slug={asked.dataset['export'] ?? ''} onClose={onClose}>
      {(bundle) => <ExportBox bundle={bundle} />}
    </ListDialog>
  )
}
