import type { Migration } from './migration.ts'

/** In order: the first leads from version 1 to version 2. None yet, the shape of the data has not changed. */
export const MIGRATIONS: readonly Migration[] = []
