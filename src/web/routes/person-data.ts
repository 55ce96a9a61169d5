import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, type LoaderFunctionArgs, type Params } from 'react-router'
import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { displayName } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import { BundleError } from '#web/bundles/bundle-error.ts'
import { bundlesRouterContext, useBundles } from '#web/bundles/bundles-context.ts'
import type { View } from '#web/view/view.ts'
import type { HeadInput, PageHead } from './page-handle.ts'

/** The researcher's slug in an address; the routes that use it all have `:slug`. */
export function slugOf(params: Params): string {
  return params['slug'] ?? ''
}

/** Loads the profile. A researcher without one is a page that does not exist. */
export async function loadProfile({
  context,
  params,
}: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const { client, queries } = context.get(bundlesRouterContext)
  try {
    return await client.ensureQueryData(queries.profile(slugOf(params)))
  } catch (error) {
    const unknown = error instanceof BundleError && error.fault.code === 'missing'
    throw unknown ? new Response(null, { status: 404 }) : error
  }
}

export function useProfile(): ProfileBundle {
  const { queries } = useBundles()
  return useSuspenseQuery(queries.profile(slugOf(useParams()))).data
}

/** Both names on one line, for titles. */
export function nameText(name: PersonName, locale: View['locale']): string {
  const { primary, secondary } = displayName(name, locale)
  return secondary ? `${primary.text} ${secondary.text}` : primary.text
}

/** Head of one of a researcher's pages; `tell` adds what is the page's own. */
export function personHead(
  { bundles, params, view }: HeadInput,
  tell: (profile: ProfileBundle, name: string) => PageHead,
): PageHead | undefined {
  const slug = slugOf(params)
  const profile = bundles.client.getQueryData(bundles.queries.profile(slug).queryKey)
  if (!profile) return undefined
  return { icon: `/${slug}/seal.svg`, ...tell(profile, nameText(profile.name, view.locale)) }
}
