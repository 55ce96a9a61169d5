import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { Prerendered } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { useView } from '#web/view/view.ts'
import type { PageHandle } from './page-handle.ts'
import { PersonFrame, PersonHead } from './person-frame.tsx'
import { loadPerson, nameText, sealPath, type PersonLoaderData } from './person-loader.ts'

const CvSheet = onDemand(() => import('./cv-sheet.tsx').then((module) => module.CvSheet))

export async function loader(args: LoaderFunctionArgs): Promise<PersonLoaderData> {
  const { client, queries } = args.context.get(bundlesRouterContext)
  const slug = args.params['slug'] ?? ''
  const list = dataBeforeCode(
    client.ensureQueryData(queries.publications(slug)),
    Promise.all([PersonHead.load(), CvSheet.load()]),
  )
  // Somebody who does not exist has no list either, and is what the page is about.
  return dataBeforeCode(loadPerson(args, slug), list)
}

export const handle: PageHandle<PersonLoaderData> = {
  head: (person, { locale, t }) => {
    const name = nameText(person.name, locale)
    return {
      title: `${t('tab.cv')} · ${name}`,
      description: t('head.cv', { name }),
      icon: sealPath(person.slug),
    }
  },
}

export function Component() {
  const { locale, t } = useView()
  const { slug } = useLoaderData<typeof loader>()
  return (
    <PersonFrame slug={slug} tab="cv">
      <p className="scripting-only mb-3 flex justify-end sm:float-end print:hidden">
        <Button onClick={() => globalThis.print()}>
          <Icon name="printer" /> {t('cv.print')}
        </Button>
      </p>
      <Prerendered key={`${locale}/${slug}`}>{() => <CvSheet slug={slug} />}</Prerendered>
    </PersonFrame>
  )
}
