import { PageTitle } from '#web/ui/page-title.tsx'
import { PageLink } from '#web/view/page-link.tsx'
import { useView } from '#web/view/view.ts'
import { SiteIcon } from './page-head.tsx'

export function notFoundLoader(): never {
  throw new Response(null, { status: 404 })
}

/** No such page: in the page's language, with ways on. */
export function NotFound() {
  const { t } = useView()
  return (
    <div className="single">
      <title>{t('not-found.title')}</title>
      <meta name="robots" content="noindex" />
      <SiteIcon />
      <PageTitle>{t('not-found.title')}</PageTitle>
      <p>{t('not-found.text')}</p>
      <ul className="bullets">
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
    </div>
  )
}
