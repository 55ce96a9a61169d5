import * as v from 'valibot'
import { NewsItem } from './news-item.ts'
import { ProfileFile } from './profile.ts'
import { Publication } from './publication.ts'
import { Slug } from './slug.ts'
import { Text } from './text.ts'

/** What is known of a profile. */
export type ImportedProfile = {
  [Field in Exclude<keyof ProfileFile, '$schema'>]?: ProfileFile[Field] | undefined
}

// Types by their names: put together from their parts once more, they are too deep for the compiler.
const PublicationWithoutId: v.GenericSchema<Omit<Publication, 'id'>> = v.omit(Publication, ['id'])
const ProfileWithoutSchema: v.GenericSchema<ImportedProfile> = v.partial(
  v.omit(ProfileFile, ['$schema']),
)

/** A publication as its source says it, under the source's own key and the id that it has in the bundle. */
export const ImportedPublication = v.strictObject({
  key: Text,
  id: Slug,
  publication: PublicationWithoutId,
})
export type ImportedPublication = v.InferOutput<typeof ImportedPublication>

/** What one source said when it was last imported; what a person has edited since differs from it. */
export const ImportedSource = v.strictObject({
  source: Text,
  format: Text,
  profile: v.optional(ProfileWithoutSchema),
  news: v.optional(v.array(NewsItem)),
  publications: v.optional(v.array(ImportedPublication)),
})
export type ImportedSource = v.InferOutput<typeof ImportedSource>

/** The file `data/<slug>/imported-from.json`, which only imports read and write. */
export const ImportedFromFile = v.strictObject({
  $schema: v.optional(v.string()),
  sources: v.array(ImportedSource),
})
export type ImportedFromFile = v.InferOutput<typeof ImportedFromFile>
