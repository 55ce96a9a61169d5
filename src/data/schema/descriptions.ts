import type { Locale } from '#core/schema/locale.ts'
import { SCHEMA_TEXTS } from '#i18n/schema/schema-texts.ts'
import type { FileKind } from './file-schemas.ts'

/** What a file contains, as its title. */
export function fileTitle(kind: FileKind, locale: Locale): string {
  return SCHEMA_TEXTS[locale][`file.${kind}`] ?? kind
}

/** What the key at the end of a path means: the text for the longest end of the path that has one. */
export function meaningOf(
  kind: FileKind,
  path: readonly string[],
  locale: Locale,
): string | undefined {
  const texts = SCHEMA_TEXTS[locale]
  const ends = path.map((_, at) => path.slice(at).join('.'))
  const kinds = [kind, ...(LIKE[kind] ?? []), 'any']
  return ends
    .flatMap((end) => kinds.map((of) => texts[`${of}.${end}`]))
    .find((text) => text !== undefined)
}

/** Files that have parts of others. */
const LIKE: Partial<Record<FileKind, readonly FileKind[]>> = { lab: ['profile'] }
