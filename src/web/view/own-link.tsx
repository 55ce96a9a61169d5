import type { ResourceLink } from '#core/schema/link.ts'
import { LocalText } from './local-text.tsx'
import { ownerHref, useView } from './view.ts'

/** A link as its label or its type names it. */
export function OwnLink({ link }: { link: ResourceLink }) {
  const { t } = useView()
  return (
    <a href={ownerHref(link.url)}>
      {link.label === undefined ? t(`link.${link.type}`) : <LocalText value={link.label} />}
    </a>
  )
}
