import type { ResourceLink } from '#core/schema/link.ts'
import { OwnLink } from '#web/view/own-link.tsx'

/** Links below an entry; nothing where there are none. */
export function LinkList({ links = [] }: { links?: readonly ResourceLink[] | undefined }) {
  if (links.length === 0) return null
  return (
    <ul className="links">
      {links.map((link, at) => (
        <li key={at}>
          <OwnLink link={link} />
        </li>
      ))}
    </ul>
  )
}
