import type { ReactNode } from 'react'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'
import { SiteIcon } from './page-head.tsx'

export function notFoundLoader(): never {
  throw new Response(null, { status: 404 })
}

/** For the page that the service worker shows in place of one that has not been kept. */
export function noConnectionLoader(): never {
  throw new Response(null, { status: NO_CONNECTION })
}

/** Status of a page that cannot be had without a connection. */
export const NO_CONNECTION = 503

/** No such page: in the page's language, with ways on. */
export function NotFound() {
  const { t } = useView()
  return <DeadEnd title={t('not-found.title')} text={t('not-found.text')} />
}

/** A page that has not been kept for reading offline, and what has been. */
export function NoConnection({ children }: { children?: ReactNode }) {
  const { t } = useView()
  return (
    <DeadEnd title={t('no-connection.title')} text={t('no-connection.text')}>
      {children}
    </DeadEnd>
  )
}

function DeadEnd(props: { title: string; text: string; children?: ReactNode }) {
  const { title, text, children } = props
  const { t } = useView()
  return (
    <PageColumn>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <SiteIcon />
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      <ul className="mt-3 list-disc ps-5">
        <li>
          <PageLink page={{ page: 'home' }}>{t('nav.home')}</PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'publications' }}>{t('everyone.publications')}</PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'news' }}>{t('everyone.news')}</PageLink>
        </li>
      </ul>
      {children}
    </PageColumn>
  )
}
