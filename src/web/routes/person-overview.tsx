import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { loadOverview, OverviewPage } from './overview-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { overviewHead, type PersonShell } from './person-shell.ts'

export async function loader(args: LoaderFunctionArgs): Promise<PersonShell> {
  return loadOverview(args, args.params['slug'] ?? '')
}

export const handle: PageHandle<PersonShell> = {
  head: (person, { locale }) => overviewHead(person, locale),
}

export function Component() {
  return <OverviewPage slug={useLoaderData<typeof loader>().slug} />
}
