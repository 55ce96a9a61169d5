import { PERSON_TABS } from '#core/paths/paths.ts'
import { useView } from '#web/view/view.ts'

type Tab = (typeof PERSON_TABS)[number]

interface PersonTabsProps {
  slug: string
  current: Tab
  /** The page at hand is below that of the tab. */
  below?: boolean | undefined
}

/** The pages of one researcher. */
export function PersonTabs({ slug, current, below }: PersonTabsProps) {
  const { t, href } = useView()
  return (
    <nav className="tabs" aria-label={t('person.pages')}>
      <ul>
        {PERSON_TABS.map((tab) => (
          <li key={tab}>
            <a
              href={href({ page: 'person', slug, tab })}
              aria-current={tab === current ? (below ? 'true' : 'page') : undefined}
            >
              {t(`tab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
