import type { ProfileLink } from '#core/schema/link.ts'
import { Icon, isBrand, type IconName } from '#web/ui/icon.tsx'
import { Around, SLOT } from '#web/view/around.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** Where else the person can be found. */
export function ProfileLinks({ links }: { links: readonly ProfileLink[] }) {
  const { t } = useView()
  if (links.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-5 text-md" aria-label={t('profile.links')}>
      {links.map((link, at) => (
        <li key={at}>
          <LinkOrAccount link={link} />
        </li>
      ))}
    </ul>
  )
}

/** What has no address is the name of an account. */
function LinkOrAccount({ link: { type, url, label } }: { link: ProfileLink }) {
  const { t } = useView()
  const className = 'inline-flex min-h-9 items-center gap-x-2 pointer-coarse:min-h-11'
  const icon = <Icon name={iconOf(type)} />
  if (url === undefined)
    return (
      <span className={className}>
        {icon}
        {label === undefined ? (
          t(`profile-link.${type}`)
        ) : (
          <span>
            <Around message={t('list.labeled', { label: t(`profile-link.${type}`), value: SLOT })}>
              <LocalText value={label} />
            </Around>
          </span>
        )}
      </span>
    )
  return (
    <a className={className} href={ownerHref(url)} rel="me">
      {icon}
      {label === undefined ? t(`profile-link.${type}`) : <LocalText value={label} />}
    </a>
  )
}

function iconOf(type: ProfileLink['type']): IconName {
  if (isBrand(type)) return type
  if (type === 'email') return 'mail'
  return type === 'homepage' ? 'globe' : 'link'
}
