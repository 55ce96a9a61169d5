import type { PaperPerson } from '#core/bundle/paper-bundle.ts'
import { Likeness } from '#web/view/likeness.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { BothNames } from '#web/view/person-name.tsx'
import { PlaceText } from '#web/view/place-text.tsx'
import { useView } from '#web/view/view.ts'

/** Beside what several researchers of this site have done: all of them, in site order. */
export function PeopleAside({ people }: { people: readonly PaperPerson[] }) {
  const { t } = useView()
  return (
    <aside aria-label={t('paper.people')}>
      <p className="hidden text-sm font-medium text-muted columns:block">{t('paper.people')}</p>
      <ul className="flex flex-wrap gap-x-5 columns:grid columns:gap-y-5 columns:pt-3">
        {people.map(({ slug, name, seal, portrait, headline, affiliation }) => (
          <li key={slug}>
            <PageLink
              className="flex min-h-11 items-center gap-x-3 text-ink"
              page={{ page: 'person', slug, tab: 'overview' }}
            >
              <Likeness
                of={{ seal, portrait }}
                className="w-9 columns:w-14"
                sizes="(min-width: 64rem) 56px, 36px"
                silent
              />
              <span className="font-serif text-lg/tight">
                <BothNames name={name} />
              </span>
            </PageLink>
            <div className="hidden text-md/normal text-muted columns:block">
              {headline !== undefined && (
                <p className="mt-2">
                  <LocalText value={headline} />
                </p>
              )}
              {affiliation && (
                <p className="mt-1">
                  <PlaceText {...affiliation} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  )
}
