import { buttonLook } from '#web/ui/button-look.ts'
import { useView, withBase } from '#web/view/view.ts'

/** Leads to the feed of a list, where there is one. */
export function FeedLink({ path }: { path: string | undefined }) {
  const { t } = useView()
  if (path === undefined) return null
  return (
    <a className={`max-sm:hidden embed:hidden ${buttonLook('quiet')}`} href={withBase(path)}>
      {t('feed.open')}
    </a>
  )
}
