import type { ReactNode } from 'react'

/** The heading of a page. The skip link leads to it, and the focus goes there when the page changes. */
export function PageTitle({
  className = 'mb-3 font-serif text-2xl sm:mb-5 sm:text-3xl',
  children,
}: {
  className?: string
  children: ReactNode
}) {
  return (
    <h1 id={PAGE_TITLE} tabIndex={-1} className={`outline-none ${className}`}>
      {children}
    </h1>
  )
}

export const PAGE_TITLE = 'main'
