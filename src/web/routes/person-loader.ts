import type { LoaderFunctionArgs } from 'react-router'
import type { ListSummary } from '#core/bundle/list-summary.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import { displayName } from '#core/names/format-name.ts'
import { bundlesRouterContext } from '#web/bundles/bundles-context.ts'
import { loadModule } from '#web/ui/load-module.ts'
import { orNotFound } from './or-not-found.ts'
import type { PageHead } from './page-handle.ts'

/** The little of a researcher that a page needs besides its HTML. */
export interface PersonLoaderData {
  slug: string
  name: PersonName
  /** How the biography begins. */
  about: { en?: string; zh?: string }
  publications: ListSummary
  news: ListSummary
}

/** Loads a researcher's profile. One without a profile is a page that does not exist. */
export async function loadPerson(
  { context }: Pick<LoaderFunctionArgs, 'context'>,
  slug: string,
): Promise<PersonLoaderData> {
  const { client, queries } = context.get(bundlesRouterContext)
  const profile = await orNotFound(client.ensureQueryData(queries.profile(slug)))
  // After the data: where there is no connection, the message is about the missing file.
  const { personLoaderData } = await loadModule(() => import('./person-loader-data.ts'))
  return personLoaderData(profile)
}

/** Both names on one line, for titles. */
export function nameText(name: PersonName, locale: Locale): string {
  const { primary, secondary } = displayName(name, locale)
  return secondary ? `${primary.text} ${secondary.text}` : primary.text
}

export function overviewHead(person: PersonLoaderData, locale: Locale): PageHead {
  const { en, zh } = person.about
  return {
    title: nameText(person.name, locale),
    description: locale === 'en' ? (en ?? zh) : (zh ?? en),
    icon: sealPath(person.slug),
  }
}

export function sealPath(slug: string): string {
  return `/${slug}/seal.svg`
}
