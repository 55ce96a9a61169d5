import { overviewHead } from './overview-head.ts'
import { OverviewPage } from './overview-page.tsx'
import type { PageHandle } from './page-handle.ts'
import { loadProfile, personHead, useProfile } from './person-data.ts'
import type { LoaderFunctionArgs } from 'react-router'

export async function loader(args: LoaderFunctionArgs) {
  await loadProfile(args)
  return null
}

export const handle: PageHandle = {
  head: (input) => personHead(input, (profile, name) => overviewHead(profile, name, input.view)),
}

export function Component() {
  return <OverviewPage profile={useProfile()} />
}
