import type { JsonPath } from '../validate/json-path.ts'

/** An id of a publication, and where the data names it. */
export interface NamedPublication {
  id: string
  file: string
  path: JsonPath
}

/** The publications that the entries of a list are about. */
export function namedPublications(
  file: string,
  list: string,
  entries: readonly { publications?: string[] | undefined }[],
): NamedPublication[] {
  return entries.flatMap(({ publications: ids = [] }, entry) =>
    ids.map((id, at) => ({ id, file, path: [list, entry, 'publications', at] })),
  )
}
