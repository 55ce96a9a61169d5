import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'

export function NotFound() {
  const { t, href } = useView()
  return (
    <div className="single">
      <title>{t('not-found.title')}</title>
      <meta name="robots" content="noindex" />
      <PageTitle>{t('not-found.title')}</PageTitle>
      <p>{t('not-found.text')}</p>
      <ul className="bullets">
        <li>
          <a href={href({ page: 'home' })}>{t('nav.home')}</a>
        </li>
        <li>
          <a href={href({ page: 'publications' })}>{t('everyone.publications')}</a>
        </li>
        <li>
          <a href={href({ page: 'news' })}>{t('everyone.news')}</a>
        </li>
      </ul>
    </div>
  )
}
