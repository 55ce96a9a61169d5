import { Suspense, useSyncExternalStore } from 'react'
import { PAGE_TEXTS } from '#i18n/preview/page-texts.ts'
import type { PageHandle } from '#web/routes/page-handle.ts'
import { onDemand } from '#web/ui/on-demand.ts'
import { SectionBoundary } from '#web/ui/section-boundary.tsx'
import { useView } from '#web/view/view.ts'

const PreviewTool = onDemand(() =>
  import('./preview-tool.tsx').then((module) => module.PreviewTool),
)

/** There is nothing to load; but a page that is found has loaded something. */
export const loader = () => ({})

export const handle: PageHandle<object> = {
  head: (_, { locale }) => ({
    title: `${PAGE_TEXTS[locale]['page.title']} · Bifolio`,
    description: PAGE_TEXTS[locale]['page.lead'],
  }),
}

/** What the page is for; the tool itself comes with JavaScript. */
export function Component() {
  const { locale } = useView()
  const texts = PAGE_TEXTS[locale]
  // False in the prerendered page and while that is taken over.
  const isRunning = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
  return (
    <div className="single">
      <h1 className="page-title">{texts['page.title']}</h1>
      <p className="lead">{texts['page.lead']}</p>
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
    </div>
  )
}

function noChange(): () => void {
  return () => undefined
}
