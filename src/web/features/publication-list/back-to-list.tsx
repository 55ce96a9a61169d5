import { pageOfList, queryOfList, type ListView } from '#core/publications/list-view.ts'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'

interface BackToListProps {
  list: ListView
  /** The visitor does not come from a list that we know of. */
  plain: boolean
}

/** From a paper to the list. */
export function BackToList({ list, plain }: BackToListProps) {
  const { t } = useView()
  return (
    <p className="text-md print:hidden">
      <PageLink className="touch" page={pageOfList(list)} query={queryOfList(list)}>
        <span aria-hidden="true">← </span>
        {t(plain ? 'everyone.publications' : 'paper.back')}
      </PageLink>
    </p>
  )
}
