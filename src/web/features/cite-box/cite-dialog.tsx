import { useQuery } from '@tanstack/react-query'
import { paperId } from '#core/publications/paper-id.ts'
import { createCiteSources } from '#formats/csl-json/write-csl-json.ts'
import { useBundles } from '#web/bundles/bundles-context.ts'
import { Modal } from '#web/ui/modal.tsx'
import { Fault } from '#web/view/fault.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import type { DialogProps } from '#web/view/use-dialog.tsx'
import { useView } from '#web/view/view.ts'
import { CiteBox } from './cite-box.tsx'
import { ExportBox } from './export-box.tsx'

interface CiteDialogProps extends DialogProps {
  /** The button: `data-cite` is home and id of a paper, `data-export` the slug of a list or empty. */
  asked: HTMLElement
}

/** What a button "Cite" or "Export" opens. */
export function CiteDialog({ asked, onClose }: CiteDialogProps) {
  const { t } = useView()
  const { cite, export: list } = asked.dataset
  const [home = ''] = cite?.split('/') ?? [list]
  const query = useQuery(useBundles().queries.publications(home === '' ? undefined : home))
  const publications = query.data?.publications ?? []
  const publication = publications.find((candidate) => paperId(candidate) === cite)
  return (
    <Modal
      title={t(cite === undefined ? 'export.title' : 'cite.title')}
      closeLabel={t('dialog.close')}
      onClose={onClose}
    >
      {query.error && <Fault error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <p className="text-muted">{t('loading')}</p>}
      {query.data && publication && (
        <>
          <p className="text-muted">
            <LocalText value={publication.title} />
          </p>
          <CiteBox
            publication={publication}
            context={createCiteSources(query.data.vocabulary)}
            list={publications}
          />
        </>
      )}
      {query.data && cite === undefined && <ExportBox bundle={query.data} />}
    </Modal>
  )
}
