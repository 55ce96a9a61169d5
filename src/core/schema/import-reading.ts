import type { AtPath, Coded, Evidence } from '#core/diagnostics/diagnostic.ts'
import type { ImportedProfile } from './imported-from.ts'
import type { NewsItem } from './news-item.ts'
import type { Publication } from './publication.ts'
import type { Venue, Topic } from './vocabulary.ts'

/** What a source says, read by one of the formats. */
export interface ImportReading {
  profile: ImportedProfile
  publications: readonly { key: string; publication: Omit<Publication, 'id'> }[]
  news: readonly NewsItem[]
}

/** A bundle as far as there is one: a new researcher has not even a name yet. */
export interface ImportBundle {
  profile: ImportedProfile
  publications: readonly Publication[]
  news: readonly NewsItem[]
}

/** What a site calls its venues and topics. */
export interface ImportVocabulary {
  venues: readonly Venue[]
  topics: readonly Topic[]
}

/** A value of a source that no bundle can carry; the path is that of a change: the file, the record, the field. */
export interface LeftOut extends Coded<'left-out'>, AtPath, Evidence<unknown> {}
