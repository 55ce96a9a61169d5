import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { Popup } from '#web/ui/popup.tsx'
import { Fault } from '#web/view/fault.tsx'
import type { DialogProps } from '#web/view/use-dialog.tsx'
import { useView } from '#web/view/view.ts'

interface ListDialogProps extends DialogProps {
  title: string
  /** Whose list it is about; empty for that of everyone. */
  slug: string
  children: (bundle: PublicationsBundle) => ReactNode
}

/** A dialog about a list of publications, which it reads. */
export function ListDialog({ title, slug, onClose, children }: ListDialogProps) {
  const { t } = useView()
  const query = useQuery(useBundles().queries.publications(slug === '' ? undefined : slug))
  return (
    <Popup title={title} closeLabel={t('dialog.close')} onClose={onClose}>
      {query.error && <Fault error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <p className="text-muted">{t('loading')}</p>}
      {query.data && children(query.data)}
    </Popup>
  )
}
