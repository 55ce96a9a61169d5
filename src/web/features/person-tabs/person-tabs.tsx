import type { PersonTab } from '#core/paths/paths.ts'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'

interface PersonTabsProps {
  slug: string
  /** The pages that there are. */
  tabs: readonly PersonTab[]
  current: PersonTab
  /** The page at hand is below that of the tab. */
  below?: boolean | undefined
}

/** The pages of one researcher. */
export function PersonTabs({ slug, tabs, current, below }: PersonTabsProps) {
  const { t } = useView()
  return (
    <nav id="tabs" aria-label={t('person.pages')} className="print:hidden embed:hidden">
      <ul className="mb-4 flex flex-wrap gap-x-3 border-b border-rule max-sm:text-md min-[24rem]:gap-x-5 sm:gap-x-7 columns:mb-8">
        {tabs.map((tab) => (
          <li key={tab}>
            <PageLink
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-muted hover:border-rule hover:text-ink hover:no-underline aria-[current]:border-cinnabar aria-[current]:text-ink forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]"
              page={{ page: 'person', slug, tab }}
              aria-current={tab === current ? (below ? 'true' : 'page') : undefined}
            >
              {t(`tab.${tab}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
