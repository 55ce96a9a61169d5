import { useSite } from '#web/bundles/bundles-context.ts'
import { useView } from '#web/view/view.ts'

export function SiteFooter() {
  const { t } = useView()
  const { repository } = useSite()
  return (
    <footer className="site-footer">
      <p>{t('footer.made-with')}</p>
      {repository !== undefined && (
        <p>
          <a href={repository}>{t('footer.source')}</a>
        </p>
      )}
    </footer>
  )
}
