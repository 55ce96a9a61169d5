import { pageOfList, queryOfList, type ListView } from '#core/publications/list-view.ts'
import { useView } from '#web/view/view.ts'

interface BackToListProps {
  list: ListView
  /** The visitor does not come from a list that we know of. */
  plain: boolean
}

/** From a paper to the list. */
export function BackToList({ list, plain }: BackToListProps) {
  const { t, href } = useView()
  return (
    <p className="paper-back">
      <a href={href(pageOfList(list)) + queryOfList(list)}>
        {t(plain ? 'everyone.publications' : 'paper.back')}
      </a>
    </p>
  )
}
