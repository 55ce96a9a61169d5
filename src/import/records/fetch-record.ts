import type { ImportFile } from '#formats/reading.ts'
import { createClient } from './create-client.ts'
import type { ImportFailure } from '../import-failure.ts'
import { ENDPOINTS } from './load-files.ts'
import type { Network } from './network.ts'
import { READ_ID, SERVICES, type Service } from './record-ids.ts'

/** Identifiers as someone has typed them; one of them. */
export type RecordIds = { readonly [Name in Service]?: string | undefined }

/** The files of a record, as if they had been read from a folder. */
export interface FetchedRecord {
  /** The name that the source keeps from one import to the next: `orcid:0000-0002-1825-0097`. */
  name: string
  /** The importer that reads them. */
  format: string
  /** Nothing of it is in a folder, and nothing of it was passed over. */
  root: ''
  files: ImportFile[]
  assets: ReadonlySet<never>
  skipped: never[]
}

/** What a command was given: a path, or an identifier. */
export interface SourceRequest extends RecordIds {
  readonly path?: string | undefined
}

/**
 * Fetches the record that an identifier names; undefined where a path is given instead. Nothing is asked for an
 * identifier that cannot be one, and every failure is reported instead of thrown.
 */
export async function sourceOf(
  { path, ...ids }: SourceRequest,
  network: Network,
): Promise<FetchedRecord | { failure: ImportFailure } | undefined> {
  const given = SERVICES.filter((service) => ids[service] !== undefined)
  const [service] = given
  if (path !== undefined && service === undefined) return undefined
  if (path !== undefined || service === undefined || given.length > 1) {
    const params = { known: { words: SERVICES.map((name) => `--${name}`) } }
    return { failure: { code: 'fetch-one-source', params, usage: true } }
  }
  return await fetchRecord(service, ids[service] ?? '', network)
}

async function fetchRecord(
  service: Service,
  found: string,
  network: Network,
): Promise<FetchedRecord | { failure: ImportFailure }> {
  const id = READ_ID[service](found)
  if (id === undefined) {
    return { failure: { code: `fetch-invalid-${service}`, params: { found }, usage: true } }
  }
  const { format, load } = ENDPOINTS[service]
  const loaded = await load(id, createClient(network))
  if ('failure' in loaded) return loaded
  return {
    name: `${service}:${id}`,
    format,
    root: '',
    files: loaded.files,
    assets: new Set(),
    skipped: [],
  }
}
