import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { loadNews, NewsBrowser } from '#web/features/news-timeline/news-browser.tsx'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { PersonFrame, PersonHead } from './person-frame.tsx'
import { loadPerson, nameText, sealPath, type PersonLoaderData } from './person-loader.ts'

export async function loader(args: LoaderFunctionArgs): Promise<PersonLoaderData> {
  const slug = args.params['slug'] ?? ''
  const list = dataBeforeCode(
    loadNews(args.context.get(bundlesRouterContext), slug),
    PersonHead.load(),
  )
  // Somebody who does not exist has no list either, and is what the page is about.
  return dataBeforeCode(loadPerson(args, slug), list)
}

export const handle: PageHandle<PersonLoaderData> = {
  head: (person, { locale, t }) => {
    const name = nameText(person.name, locale)
    return {
      title: `${t('tab.news')} · ${name}`,
      description: t('head.news', { name, count: person.news.count }),
      icon: sealPath(person.slug),
    }
  },
}

export function Component() {
  const { t } = useView()
  const { slug, news } = useLoaderData<typeof loader>()
  return (
    <PersonFrame slug={slug} tab="news">
      <PageTitle>{t('tab.news')}</PageTitle>
      <NewsBrowser slug={slug} summary={news} />
    </PersonFrame>
  )
}
