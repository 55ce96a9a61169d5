import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { exportPath } from '#core/paths/paths.ts'
import {
  loadPublications,
  PublicationBrowser,
} from '#web/features/publication-list/publication-browser.tsx'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { PersonFrame, PersonHead } from './person-frame.tsx'
import { loadPerson, nameText, sealPath, type PersonLoaderData } from './person-loader.ts'

export async function loader(args: LoaderFunctionArgs): Promise<PersonLoaderData> {
  const slug = args.params['slug'] ?? ''
  const list = dataBeforeCode(
    loadPublications(args.context.get(bundlesRouterContext), slug),
    PersonHead.load(),
  )
  // Somebody who does not exist has no list either, and is what the page is about.
  return dataBeforeCode(loadPerson(args, slug), list)
}

export const handle: PageHandle<PersonLoaderData> = {
  head: (person, { locale, t }) => {
    const name = nameText(person.name, locale)
    return {
      title: `${t('tab.publications')} · ${name}`,
      description: t('head.publications', { name, count: person.publications.count }),
      icon: sealPath(person.slug),
      bibtex: exportPath(person.slug, 'bib'),
    }
  },
}

export function Component() {
  const { t } = useView()
  const { slug, publications } = useLoaderData<typeof loader>()
  return (
    <PersonFrame slug={slug} tab="publications">
      <PageTitle>{t('tab.publications')}</PageTitle>
      <PublicationBrowser slug={slug} summary={publications} />
    </PersonFrame>
  )
}
