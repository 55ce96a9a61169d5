import type { ProfileLink } from '#core/schema/link.ts'
import { Icon, isBrand, type IconName } from '#web/ui/icon.tsx'
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
          <a
            className="inline-flex min-h-9 items-center gap-x-2 pointer-coarse:min-h-11"
            href={ownerHref(link.url)}
            rel="me"
          >
            <Icon name={iconOf(link.type)} />
            {link.label === undefined ? (
              t(`profile-link.${link.type}`)
            ) : (
              <LocalText value={link.label} />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

function iconOf(type: ProfileLink['type']): IconName {
  if (isBrand(type)) return type
  if (type === 'email') return 'mail'
  return type === 'homepage' ? 'globe' : 'link'
}
