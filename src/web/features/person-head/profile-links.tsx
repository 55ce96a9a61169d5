import { Globe, Link, Mail } from 'lucide-react'
import type { ProfileLink } from '#core/schema/link.ts'
import { BrandIcon, isBrand } from '#web/ui/brand-icon.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Where else the person can be found. */
export function ProfileLinks({ links }: { links: readonly ProfileLink[] }) {
  const { t } = useView()
  if (links.length === 0) return null
  return (
    <ul className="profile-links" aria-label={t('profile.links')}>
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} rel="me">
            <LinkIcon type={link.type} />
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

function LinkIcon({ type }: { type: ProfileLink['type'] }) {
  if (isBrand(type)) return <BrandIcon brand={type} />
  const Icon = type === 'email' ? Mail : type === 'homepage' ? Globe : Link
  return <Icon className="icon" aria-hidden="true" />
}
