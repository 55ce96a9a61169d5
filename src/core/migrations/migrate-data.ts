import type { Locale } from '#core/schema/locale.ts'
import { isJsonObject, type JsonObject } from '../json/json-value.ts'

/** In order: the first leads from version 1 to version 2. None yet, the shape of the data has not changed. */
export const MIGRATIONS: readonly Migration[] = []

/** The JSON files of a data folder, parsed, by path in it with forward slashes: `ru-peng/news.json`. */
export type DataFiles = ReadonlyMap<string, unknown>

/** The step from one version of the data to the next. */
export interface Migration {
  /** What changes, in a sentence for the owner. */
  summary: Readonly<Record<Locale, string>>
  /** The files that change, as they are in the next version. Pure: what it is given stays as it is. */
  migrate: (files: DataFiles) => DataFiles
}

/** Where the version of a whole data folder is written. */
export const VERSION_FILE = 'site.json'

const VERSION_KEY = 'schema'

/** The version that the last migration leads to. */
export function latestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.length + 1
}

/** The version that `site.json` names; 1 where it names none, or what is none. */
export function versionOf(site: unknown): number {
  const version = isJsonObject(site) ? site[VERSION_KEY] : undefined
  return typeof version === 'number' && Number.isInteger(version) && version > 1 ? version : 1
}

/**
 * Data of any version in the shape of the latest one, which `site.json` then names. Data that is in it already, and
 * data of a later one, comes back as it is.
 */
export function migrateData(
  files: DataFiles,
  migrations: readonly Migration[] = MIGRATIONS,
): DataFiles {
  const steps = migrations.slice(versionOf(files.get(VERSION_FILE)) - 1)
  if (steps.length === 0) return files
  const migrated = steps.reduce<DataFiles>(
    (before, { migrate }) => new Map([...before, ...migrate(before)]),
    files,
  )
  const site = migrated.get(VERSION_FILE)
  if (!isJsonObject(site)) return migrated
  return new Map([...migrated, [VERSION_FILE, withVersion(site, latestVersion(migrations))]])
}

/** The version goes to the top, behind what editors read. */
function withVersion({ $schema, ...site }: JsonObject, version: number): JsonObject {
  const { [VERSION_KEY]: _, ...rest } = site
  return { ...($schema !== undefined && { $schema }), [VERSION_KEY]: version, ...rest }
}
