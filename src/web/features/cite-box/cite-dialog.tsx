import { paperId } from '#core/publications/paper-id.ts'
import { createCiteSources } from '#formats/csl-json/write-csl-json.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { CiteBox } from './cite-box.tsx'
import { ListDialog } from './list-dialog.tsx'
import type { AskedDialogProps } from './use-cite-dialog.tsx'

/** What a button "Cite" opens; its `data-cite` is home and id of a paper. */
export function CiteDialog({ asked, onClose }: AskedDialogProps) {
  const { t } = useView()
  const { cite = '' } = asked.dataset
  const [home = ''] = cite.split('/')
  return (
    <ListDialog title={t('cite.title')} slug={home} onClose={onClose}>
      {({ publications, vocabulary }) => {
        const publication = publications.find((candidate) => paperId(candidate) === cite)
        return (
          publication && (
            <>
              <p className="text-muted">
                <LocalText value={publication.title} />
              </p>
              <CiteBox
                publication={publication}
                context={createCiteSources(vocabulary)}
                list={publications}
              />
            </>
          )
        )
      }}
    </ListDialog>
  )
}
