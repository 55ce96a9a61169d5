import { useId, type ReactNode } from 'react'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import type { BundleLink } from '#core/bundle/profile-parts.ts'
import { Icon, isBrand, type IconName } from '#web/ui/icon.tsx'
import { Around, SLOT } from '#web/view/around.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PictureView } from '#web/view/picture-view.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

/** Where else the person can be found. */
export function ProfileLinks({ links }: { links: readonly BundleLink[] }) {
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
function LinkOrAccount({ link: { type, url, label, picture } }: { link: BundleLink }) {
  const { t } = useView()
  const className = 'inline-flex min-h-9 items-center gap-x-2 pointer-coarse:min-h-11'
  const icon = <Icon name={iconOf(type)} />
  const name = label === undefined ? t(`profile-link.${type}`) : <LocalText value={label} />
  if (picture !== undefined && url === undefined)
    return (
      <Code picture={picture} className={className}>
        {icon}
        {name}
      </Code>
    )
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
      {name}
    </a>
  )
}

interface CodeProps {
  picture: BundlePicture
  className: string
  children: ReactNode
}

/** A code to be scanned is loaded when it is asked for. */
function Code({ picture, className, children }: CodeProps) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={`${className} cursor-pointer text-indigo`}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto rounded-md border border-rule bg-surface p-4 raised"
      >
        <PictureView picture={picture} sizes="18rem" className="block h-auto w-72 max-w-full" />
      </div>
    </>
  )
}

function iconOf(type: BundleLink['type']): IconName {
  if (isBrand(type)) return type
  if (type === 'email') return 'mail'
  return type === 'homepage' ? 'globe' : 'link'
}
