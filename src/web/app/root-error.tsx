import { Button } from '#web/ui/button.tsx'
import { PageColumn } from '#web/ui/page-column.tsx'
import { PageTitle } from '#web/ui/page-title.tsx'
import { useRetry } from './use-retry.ts'

/** Where not even the strings of a language could be loaded: both languages, no data, no styles needed. */
export function RootError() {
  const retry = useRetry()
  return (
    <main data-frame>
      <PageColumn>
        <title>Bifolio</title>
        <PageTitle>
          <span lang="en">This page could not be loaded.</span>{' '}
          <span lang="zh-Hans">页面加载失败。</span>
        </PageTitle>
        <p>
          <Button onClick={retry}>
            <span lang="en">Try again</span> · <span lang="zh-Hans">重试</span>
          </Button>
        </p>
      </PageColumn>
    </main>
  )
}
