import { layoutJson } from '#core/json/layout-json.ts'
import { FILE_SCHEMAS, type FileKind } from '../schema/file-schemas.ts'
import { inCanonicalOrder } from './canonical-order.ts'

/** The text of a file of the data folder: one order of keys and one layout for the same value. */
export function writeBundleJson(kind: FileKind, value: unknown): string {
  return layoutJson(inCanonicalOrder(FILE_SCHEMAS[kind], value))
}
