import { buttonLook } from '#web/ui/button-look.ts'
import { useView, withBase } from '#web/view/view.ts'

interface FeedLinkProps {
  path: string | undefined
  /**
   * Beside the count, where a wide screen has room for it; or below the list, on phones and below lists that have no
   * panel.
   */
  place: 'panel' | 'below-panel' | 'below-list'
}

const PLACES: Record<FeedLinkProps['place'], string> = {
  panel: 'max-sm:hidden',
  'below-panel': 'mt-4 print:hidden sm:hidden',
  'below-list': 'mt-4 print:hidden',
}

/** Leads to the feed of a list, where there is one. */
export function FeedLink({ path, place }: FeedLinkProps) {
  const { t } = useView()
  if (path === undefined) return null
  return (
    <a className={`${PLACES[place]} embed:hidden ${buttonLook('quiet')}`} href={withBase(path)}>
      {t('feed.open')}
    </a>
  )
}
