import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NewsBundle } from '#core/bundle/news-bundle.ts'
import { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { PeopleBundle } from '#core/bundle/site-bundle.ts'
import { bundlePath } from '#core/paths/paths.ts'

/** The bundles as the build has written them: what the pages are compared to. */
export const builtPublications = (slug?: string) =>
  read(PublicationsBundle, bundlePath.publications(slug))
export const builtNews = (slug?: string) => read(NewsBundle, bundlePath.news(slug))
export const builtProfile = (slug: string) => read(ProfileBundle, bundlePath.profile(slug))
export const builtPeople = () => read(PeopleBundle, bundlePath.people)

function read<TSchema extends v.GenericSchema>(schema: TSchema, path: string) {
  return v.parse(schema, JSON.parse(readFileSync(`dist${path}`, 'utf8')))
}
