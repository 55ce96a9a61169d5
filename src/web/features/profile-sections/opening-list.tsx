import { useSyncExternalStore } from 'react'
import type { BundleOpening } from '#core/bundle/profile-parts.ts'
import { formatDate } from '#core/dates/format-date.ts'
import { dayOfToday, hasPassed } from '#core/dates/today.ts'
import { kindName } from '#core/text/kind-name.ts'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { LinkList } from './link-list.tsx'

/** Positions to be filled. A page is older than its reader's day: what has closed since is left out. */
export function OpeningList({ openings }: { openings: readonly BundleOpening[] }) {
  const { locale, t } = useView()
  const today = useSyncExternalStore(neverChanges, dayOfToday, dayOfBuild)
  const open = openings.filter(
    ({ deadline }) => deadline === undefined || !hasPassed(deadline, today),
  )
  return (
    <ol className="grid gap-y-5">
      {open.map((opening, at) => (
        <li key={at}>
          <h3 className="text-base">
            <LocalText value={opening.title} />
          </h3>
          <p className="text-md text-muted">
            <LocalText value={kindName(opening.kind, (kind) => t(`opening.${kind}`))} />
            {opening.deadline !== undefined && (
              <>
                {' · '}
                <time dateTime={opening.deadline}>
                  {t('opening.deadline', { date: formatDate(opening.deadline, locale) })}
                </time>
              </>
            )}
          </p>
          {opening.text !== undefined && <LocalBlocks value={opening.text} />}
          <LinkList links={opening.links} />
        </li>
      ))}
    </ol>
  )
}

function neverChanges() {
  return () => undefined
}

/** What the build has left out is not there; of the rest, everything was open. */
function dayOfBuild(): string {
  return ''
}
