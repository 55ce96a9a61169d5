import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import type { Page } from '#core/paths/paths.ts'
import { useView } from './view.ts'

interface PageLinkProps extends Omit<ComponentProps<typeof Link>, 'to' | 'discover'> {
  page: Page
  /** With its question mark; empty for none. */
  query?: string
}

/** A link to a page of the site in the language of the page at hand. */
export function PageLink({ page, query = '', ...props }: PageLinkProps) {
  const { pathTo } = useView()
  return <Link discover="none" to={pathTo(page) + query} {...props} />
}
