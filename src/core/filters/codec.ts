/** Anything that hands out decoded parameters; a `URLSearchParams` is one. */
export interface QueryReader {
  get(name: string): string | null
}

/** How one parameter is read and written; `''` stands for the default and for what is absent. */
export type Parameter<T> = {
  read(raw: string): T
  write(value: T): string
}

export type Codec<T> = {
  readonly defaults: T
  /** Never throws: what is not understood becomes the default. */
  parse(query: QueryReader): T
  /** A query string without `?`, in the order of the definition; `''` when all is default. */
  serialize(value: T): string
  isDefault(value: T): boolean
}

/** The value that a codec reads and writes. */
export type CodecValue<C> = C extends Codec<infer T> ? T : never

/** A longer query finds nothing more and would be folded on every keystroke. */
const MAX_TEXT = 200
const MAX_VALUES = 50

/**
 * The state that a screen keeps in its query string.
 *
 * @example
 * const codec = defineCodec({ q: text(), year: years(), group: choice(['year', 'venue'], 'year') })
 * codec.serialize({ q: 'data', year: ['2024', '2023'], group: 'year' }) // 'q=data&year=2024,2023'
 */
export function defineCodec<T extends object>(parameters: {
  readonly [K in keyof T]: Parameter<T[K]>
}): Codec<T> {
  const names = Object.keys(parameters) as (keyof T & string)[]

  function parse(query: QueryReader): T {
    const values = names.map((name) => [name, parameters[name].read(query.get(name) ?? '')])
    return Object.fromEntries(values) as T
  }

  function serialize(value: T): string {
    return names
      .map((name) => [name, encode(parameters[name].write(value[name]))])
      .filter(([, raw]) => raw !== '')
      .map(([name, raw]) => `${name}=${raw}`)
      .join('&')
  }

  return {
    defaults: parse({ get: () => null }),
    parse,
    serialize,
    isDefault: (value) => serialize(value) === '',
  }
}

/** Free text, kept as typed (a field bound to it must not lose the space before the next word). */
export function text(): Parameter<string> {
  const clean = (value: string) => value.slice(0, MAX_TEXT).toWellFormed()
  return { read: clean, write: clean }
}

/** A parameter that says nothing here, whatever an address has for it. */
export function ignored(): Parameter<readonly string[]> {
  return { read: () => [], write: () => '' }
}

/** One of a few words, in any case. */
export function choice<const T extends string>(values: readonly T[], fallback: T): Parameter<T> {
  return {
    read: (raw) => values.find((value) => value === raw.toLowerCase()) ?? fallback,
    write: (value) => (value === fallback ? '' : value),
  }
}

/**
 * Several values, in the order in which they were chosen; of `allowed` ones only, where given. All are ids, whose
 * letters are small: `ICLR`, typed into an address, is `iclr`.
 */
export function list<const T extends string = string>(
  allowed?: readonly T[],
): Parameter<readonly T[]> {
  const known: ReadonlySet<string> | undefined = allowed && new Set(allowed)
  return listOf((value): value is T => known === undefined || known.has(value))
}

/** Years with four digits, as strings, in the order in which they were chosen; and a word for what has none. */
export function years(none?: string): Parameter<readonly string[]> {
  return listOf((value): value is string => value === none || /^[12]\d{3}$/u.test(value))
}

function listOf<T extends string>(accepts: (value: string) => value is T): Parameter<readonly T[]> {
  const clean = (values: readonly string[]) =>
    [...new Set(values.map((value) => value.toWellFormed().toLowerCase()))]
      .filter((value) => value !== '')
      .filter(accepts)
      .slice(0, MAX_VALUES)
  return {
    read: (raw) => clean(raw.split(',').map(unescapeComma)),
    write: (values) => clean(values).map(escapeComma).join(','),
  }
}

function escapeComma(value: string): string {
  return value.replaceAll('%', '%25').replaceAll(',', '%2C')
}

function unescapeComma(value: string): string {
  return value.replace(/%(?:25|2C)/giu, (escaped) => (escaped === '%25' ? '%' : ','))
}

/** As `URLSearchParams` reads it, but with the commas between values left readable. */
function encode(raw: string): string {
  return encodeURIComponent(raw).replaceAll('%20', '+').replaceAll('%2C', ',')
}

/** True for a query that says something to look for; cheaper to load than the terms themselves. */
export function hasTerms(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query.normalize('NFKD'))
}
