import { Suspense } from 'react'
import { useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router'
import type { Locale } from '#core/schema/locale.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { dataBeforeCode } from '#web/ui/load-module.ts'
import { Prerendered, useHydrated } from '#web/ui/hydration.tsx'
import { onDemand } from '#web/ui/on-demand.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from '#web/view/view.ts'
import { orNotFound } from './or-not-found.ts'
import type { PageHandle, PageHead } from './page-handle.ts'
import type { PaperPartProps } from './paper-part.tsx'
import { PersonFrame, PersonHead } from './person-frame.tsx'

/** The little of a paper that its page needs besides its HTML. */
export interface PaperLoaderData {
  slug: string
  id: string
  heads: Record<Locale, PageHead>
}

const importPart = () => import('./paper-part.tsx')
const PaperPart = onDemand(() => importPart().then((module) => module.PaperPart))

export async function loader({ context, params }: LoaderFunctionArgs): Promise<PaperLoaderData> {
  const { client, queries } = context.get(bundlesRouterContext)
  const { slug = '', id = '' } = params
  const data = orNotFound(
    Promise.all([
      client.ensureQueryData(queries.paper(slug, id)),
      client.ensureQueryData(queries.profile(slug)),
    ]),
  )
  const [paper] = await dataBeforeCode(data, Promise.all([PersonHead.load(), PaperPart.load()]))
  return (await importPart()).paperLoaderData(paper)
}

export const handle: PageHandle<PaperLoaderData> = {
  head: ({ heads }, { locale }) => heads[locale],
}

const PARTS = ['back', 'content', 'neighbours'] as const

/** One paper. */
export function Component() {
  const { locale } = useView()
  const { slug, id } = useLoaderData<typeof loader>()
  return (
    <PersonFrame slug={slug} tab="publications" below>
      {PARTS.map((part) => (
        <Part key={`${locale}/${slug}/${id}/${part}`} slug={slug} id={id} part={part} />
      ))}
    </PersonFrame>
  )
}

/** The HTML has no query: what depends on the list that the visitor comes from is put in place of it afterwards. */
function Part(props: Omit<PaperPartProps, 'query'>) {
  const { search } = useLocation()
  const query = useHydrated() ? search : ''
  return (
    <>
      <Prerendered className="plain">{() => <PaperPart {...props} query="" />}</Prerendered>
      {query !== '' && (
        <SectionBoundary fallback={() => null}>
          <Suspense>
            <PaperPart {...props} query={query} />
          </Suspense>
        </SectionBoundary>
      )}
    </>
  )
}
