import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { loadOverview, OverviewPage } from './overview-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { overviewHead, type PersonLoaderData } from './person-loader.ts'

export async function loader(args: LoaderFunctionArgs): Promise<PersonLoaderData> {
  return loadOverview(args, args.params['slug'] ?? '')
}

export const handle: PageHandle<PersonLoaderData> = {
  head: (person, { locale }) => overviewHead(person, locale),
}

export function Component() {
  return <OverviewPage slug={useLoaderData<typeof loader>().slug} />
}
