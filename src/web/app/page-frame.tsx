import type { MouseEvent, ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Locale } from '#core/schema/locale.ts'
import { useCiteDialog } from '#web/features/cite-box/use-cite-dialog.tsx'
import { followLink } from './follow-link.ts'

interface PageFrameProps {
  defaultLocale: Locale
  children: ReactNode
}

/**
 * The element around a page. It answers clicks on what has no handler of its own: links and buttons in the rows of long
 * lists, which React does not own, and links in texts. A row then needs no component, and no JavaScript before the app.
 */
export function PageFrame({ defaultLocale, children }: PageFrameProps) {
  const navigate = useNavigate()
  const cite = useCiteDialog()
  return (
    <div
      className="mx-auto max-w-[74rem] px-4 sm:px-5 print:max-w-none print:px-0 embed:max-w-none embed:px-0"
      // It only hears of what bubbles up from links and buttons.
      role="none"
      data-frame
      onPointerOver={cite.prepare}
      onClick={(event) => {
        unfoldAuthors(event)
        cite.openFor(event)
        followLink(event, navigate, defaultLocale)
      }}
    >
      {children}
      {cite.element}
    </div>
  )
}

/** Opens or closes a long list of authors in a row. */
function unfoldAuthors({ target }: MouseEvent): void {
  const button = target instanceof Element && target.closest('[data-unfold]')
  if (!button) return
  const isOpen = button.getAttribute('aria-expanded') === 'true'
  button.setAttribute('aria-expanded', String(!isOpen))
}
