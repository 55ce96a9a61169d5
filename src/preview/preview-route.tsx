import { lazy, Suspense } from 'react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { localeOfPath } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import { PAGE_TEXTS, type PageTexts } from '#i18n/preview/page-texts.ts'
import { pathWithinBase } from '#web/app/base-path.ts'
import { PageHead } from '#web/routes/page-head.tsx'
import { loadModule } from '#web/ui/load-module.ts'
import { useHydrated } from '#web/ui/hydration.tsx'
import { Lead } from '#web/ui/lead.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'

const PreviewTool = lazy(async () => {
  const module = await loadModule(() => import('./preview-tool.tsx'))
  return { default: module.PreviewTool }
})

/** Gives the texts of the page in the language of its address: the prerendered page comes with its own. */
export function createPreviewLoader(defaultLocale: Locale) {
  return async function previewLoader({ request }: LoaderFunctionArgs): Promise<PageTexts> {
    const { pathname } = new URL(request.url)
    const load = PAGE_TEXTS[localeOfPath(pathWithinBase(pathname), defaultLocale)]
    return (await loadModule(load)).default
  }
}

/** What the page is for; the tool itself comes with JavaScript. */
export function Component() {
  const texts = useLoaderData<PageTexts>()
  const isRunning = useHydrated()
  const title = `${texts['page.title']} · Bifolio`
  return (
    <PageColumn>
      <PageHead title={title} description={texts['page.lead']} />
      <PageTitle>{texts['page.title']}</PageTitle>
      <Lead>{texts['page.lead']}</Lead>
      <p className="preview-needs-script">{texts['page.needs-script']}</p>
      <div className="preview-tool scripting-only">
        {isRunning && (
          <SectionBoundary fallback={() => <p>{texts['page.not-loaded']}</p>}>
            <Suspense>
              <PreviewTool />
            </Suspense>
          </SectionBoundary>
        )}
      </div>
    </PageColumn>
  )
}
