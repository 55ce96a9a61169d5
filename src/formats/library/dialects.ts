import { PUBMED, SCOPUS, WEB_OF_SCIENCE } from './databases.ts'
import type { Dialect } from './dialect.ts'
import { ENDNOTE, ENDNOTE_XML, NOTEEXPRESS, REFWORKS } from './reference-managers.ts'

/** The formats of libraries and reference managers that name the fields of a record; RIS has a reader of its own. */
export const DIALECTS: readonly Dialect[] = [
  ENDNOTE,
  ENDNOTE_XML,
  NOTEEXPRESS,
  REFWORKS,
  PUBMED,
  WEB_OF_SCIENCE,
  SCOPUS,
]
