import type { CslItem } from '#formats/csl-json/csl-item.ts'
import type { RoleTerm, Term } from './terms.ts'

/** What a template can print of an item; `access` is the DOI's or the work's address, `preprint` a
 * number that names the server itself, such as `arXiv:2507.18071`. */
export type Field =
  | 'authors'
  | 'title'
  | 'genre'
  | 'container-title'
  | 'event-title'
  | 'publisher'
  | 'publisher-place'
  | 'edition'
  | 'collection-title'
  | 'collection-number'
  | 'status'
  | 'editors'
  | 'authority'
  | 'volume'
  | 'issue'
  | 'page'
  | 'number'
  | 'DOI'
  | 'CSTR'
  | 'URL'
  | 'access'
  | 'accessed'
  | 'preprint'
  | 'year'
  | 'month'
  | 'monthYear'
  | 'monthDay'
  | 'date'

export interface FieldLook {
  italic?: true
  quoted?: true
  /** In headline capitals where the paper is English. */
  headline?: true
  /** With a capital first letter. */
  capital?: true
  /** Without the full stops of abbreviations. */
  noStops?: true
  prefix?: string
  suffix?: string
}

export type Part =
  | string
  | { field: Field; look: FieldLook }
  | { people: Role; look: RoleLook }
  | { term: Term; capital?: true; prefix?: string; suffix?: string }
  | { parts: readonly Part[]; by: string; prefix?: string; suffix?: string }
  | { when: readonly Field[]; yes: Part; no: Part }

/** Who else has made the work. */
export type Role = 'editor' | 'translator'

export interface RoleLook {
  /** What is said of them before or after their names; it knows whether they are several. */
  before?: RoleTerm
  after?: RoleTerm
  capital?: true
  /** Between the names and what follows them; a comma by default. */
  by?: string
  /** Around what follows them. */
  around?: readonly [string, string]
  /** Given names first, as one says them. */
  spoken?: true
}

export type Template = Record<CslItem['type'], Part>

export function field(name: Field, look: FieldLook = {}): Part {
  return { field: name, look }
}

/** Parts with `by` between them; nothing at all where none of its fields has a value. */
export function group(
  by: string,
  parts: readonly Part[],
  around: { prefix?: string; suffix?: string } = {},
): Part {
  return { parts, by, ...around }
}

/** `yes` where any of the fields has a value. */
export function when(fields: Field | readonly Field[], yes: Part, no: Part = ''): Part {
  return { when: typeof fields === 'string' ? [fields] : fields, yes, no }
}

export function term(name: Term): Part {
  return { term: name }
}

export function capitalTerm(name: Term, around: { prefix?: string; suffix?: string } = {}): Part {
  return { term: name, capital: true, ...around }
}

export function people(role: Role, look: RoleLook): Part {
  return { people: role, look }
}
