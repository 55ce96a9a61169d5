import type { ImportBundle, ImportVocabulary } from '#core/schema/import-reading.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import type { SiteFile } from '#core/schema/site.ts'

/** The bundle that something is imported into, as far as it is there, and what the site says around it. */
export interface Target {
  bundle: ImportBundle
  sources: readonly ImportedSource[]
  vocabulary: ImportVocabulary
  site: SiteFile | undefined
  /** The values of `$schema`, as they are written in each file. */
  schemas: Readonly<Record<'profile' | 'news' | 'publications' | 'imported-from', string>>
}
