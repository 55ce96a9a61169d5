import type { ImportFile } from '#formats/reading.ts'
import { createClient } from './create-client.ts'
import type { FetchFailure } from './fetch-failure.ts'
import { ENDPOINTS } from './load-files.ts'
import { platformNetwork, type Network } from './network.ts'
import { READ_ID, SERVICES, type Service } from './record-ids.ts'

/** Identifiers as somebody has typed them; one of them. */
export type RecordIds = { readonly [Name in Service]?: string | undefined }

/** The files of a record, as if they had been read from a folder. */
export interface FetchedRecord {
  /** The name that the source keeps from one import to the next: `orcid:0000-0002-1825-0097`. */
  name: string
  /** The importer that reads them. */
  format: string
  /** Nothing of it lies in a folder, and nothing of it was passed over. */
  root: ''
  files: ImportFile[]
  skipped: never[]
}

/** True where a command was given an identifier, so that there is something to fetch. */
export function hasRecordId(ids: RecordIds): boolean {
  return SERVICES.some((service) => ids[service] !== undefined)
}

/**
 * Fetches the record that an identifier names. Nothing is asked for an identifier that cannot be one, and every
 * failure is told instead of thrown.
 */
export async function fetchRecord(
  ids: RecordIds,
  network: Network = platformNetwork(),
): Promise<FetchedRecord | { failure: FetchFailure }> {
  const given = SERVICES.filter((service) => ids[service] !== undefined)
  const [service] = given
  if (service === undefined || given.length > 1) {
    const params = { known: { words: SERVICES.map((name) => `--${name}`) } }
    return { failure: { code: 'fetch-one-service', params, usage: true } }
  }
  const found = ids[service] ?? ''
  const id = READ_ID[service](found)
  if (id === undefined) {
    return { failure: { code: `fetch-invalid-${service}`, params: { found }, usage: true } }
  }
  const { format, load } = ENDPOINTS[service]
  const loaded = await load(id, createClient(network))
  if ('failure' in loaded) return loaded
  return { name: `${service}:${id}`, format, root: '', files: loaded.files, skipped: [] }
}
