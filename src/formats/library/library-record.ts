/** A record of a library or a reference manager: values by the names that the format gives its fields, in order. */
export interface LibraryRecord {
  line: number
  fields: ReadonlyMap<string, readonly string[]>
}

/** The values of the first of these fields that has any. */
export function valuesOf({ fields }: LibraryRecord, names: readonly string[]): string[] {
  for (const name of names) {
    const values = (fields.get(name) ?? []).filter((value) => value !== '')
    if (values.length > 0) return values
  }
  return []
}

export function firstOf(record: LibraryRecord, names: readonly string[]): string {
  return valuesOf(record, names)[0] ?? ''
}
