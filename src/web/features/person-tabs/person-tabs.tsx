import type { Page, PersonTab } from '#core/paths/paths.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'

interface PersonTabsProps {
  slug: string
  /** The pages that there are. */
  tabs: readonly PersonTab[]
  /** Pages of the person's own, and in a site of one person the site's. */
  own: readonly { page: Page & { id: string }; title: LocalizedText }[]
  /** The tab, or the id of the page of one's own. */
  current: string | undefined
  /** The page at hand is below that of the tab. */
  below?: boolean | undefined
}

const TAB =
  '-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-muted hover:border-rule hover:text-ink hover:no-underline aria-[current]:border-cinnabar aria-[current]:text-ink forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]'

/** The pages of one researcher. */
export function PersonTabs({ slug, tabs, own, current, below }: PersonTabsProps) {
  const { t } = useView()
  return (
    <nav id="tabs" aria-label={t('person.pages')} className="print:hidden embed:hidden">
      <ul className="mb-4 flex flex-wrap gap-x-3 border-b border-rule max-sm:text-md min-[24rem]:gap-x-5 sm:gap-x-7 columns:mb-8">
        {tabs.map((tab) => (
          <li key={tab}>
            <PageLink
              className={TAB}
              page={{ page: 'person', slug, tab }}
              aria-current={tab === current ? (below ? 'true' : 'page') : undefined}
            >
              {t(`tab.${tab}`)}
            </PageLink>
          </li>
        ))}
        {own.map(({ page, title }) => (
          <li key={page.id}>
            <PageLink
              className={TAB}
              page={page}
              aria-current={page.id === current ? 'page' : undefined}
            >
              <LocalText value={title} />
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
