import { useSite } from '#web/bundles/bundles-context.ts'
import { useView } from '#web/view/view.ts'

export function SiteFooter() {
  const { t } = useView()
  const { repository } = useSite()
  return (
    <footer className="mt-20 flex flex-wrap items-center gap-x-5 border-t border-rule py-4 text-sm text-muted print:hidden embed:hidden">
      <p>{t('footer.made-with')}</p>
      {repository !== undefined && (
        <p>
          <a
            className="pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
            href={repository}
          >
            {t('footer.source')}
          </a>
        </p>
      )}
    </footer>
  )
}
