import * as v from 'valibot'
import { isJsonObject } from './json-value.ts'

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>
type Path = readonly PropertyKey[]

/** A part of a value that its schema does not take, and where in the value it was. */
interface LostPart {
  path: Path
  found: unknown
}

/** With the objects and lists that it was in, from the outermost one. */
interface FoundPart extends LostPart {
  around: readonly unknown[]
}

/** What a value was before parts of it were cut out. */
type Origins = WeakMap<object, unknown>

/** What is taken out of a value: parts by their keys; a node that `isCut` goes with all that is below it. */
interface Cut {
  isCut: boolean
  below: Map<PropertyKey, Cut>
}

/**
 * As much of a value as its schema takes. What it does not take is cut out as deep down as possible: a bad member of
 * a list costs that member, a bad optional field that field; what cannot do without its bad part goes with it.
 * Each pass cuts everything that is wrong, so the number of passes is the depth of the value, not its size.
 */
export function dropInvalid<T>(
  schema: Schema<T>,
  value: unknown,
): { kept?: T; lost: readonly LostPart[] } {
  const lost: FoundPart[] = []
  const origins: Origins = new WeakMap()
  let rest = value
  for (;;) {
    const { success, output, issues } = v.safeParse(schema, rest)
    if (success) {
      return { kept: withoutEmptied(schema, output, lost), lost: outermost(lost) }
    }
    const paths = issues.map((issue) => existingPath(rest, issue))
    if (paths.some((path) => path.length === 0)) return { lost: [{ path: [], found: value }] }
    const cut = cutOf(paths)
    lost.push(...lostParts(rest, cut, { origins, path: [], around: [] }))
    rest = without(rest, cut, origins)
  }
}

/** What has gone with something around it needs no mention of its own. */
function outermost(lost: readonly FoundPart[]): LostPart[] {
  const gone = new Set(lost.map(({ found }) => found).filter((part) => typeof part === 'object'))
  return lost
    .filter(({ around }) => !around.some((part) => gone.has(part as object)))
    .map(({ path, found }) => ({ path, found }))
}

/** A key that is missing is the fault of what it is missing from. */
function existingPath(value: unknown, issue: v.BaseIssue<unknown>): Path {
  const path: PropertyKey[] = []
  let part = value
  for (const { key } of issue.path ?? []) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key as PropertyKey)) break
    part = (part as Record<PropertyKey, unknown>)[key as PropertyKey]
    if (part === undefined) break
    path.push(key as PropertyKey)
  }
  return path
}

function cutOf(paths: readonly Path[]): Cut {
  const root: Cut = { isCut: false, below: new Map() }
  for (const path of paths) {
    let node = root
    for (const key of path) {
      const next = node.below.get(key) ?? { isCut: false, below: new Map() }
      node.below.set(key, next)
      node = next
    }
    node.isCut = true
  }
  return root
}

function lostParts(
  value: unknown,
  cut: Cut,
  { origins, path, around }: Omit<FoundPart, 'found'> & { origins: Origins },
): FoundPart[] {
  const found = originOf(value, origins)
  if (cut.isCut) return [{ path, found, around }]
  return [...cut.below].flatMap(([key, next]) =>
    lostParts(partOf(value, key), next, {
      origins,
      path: [...path, key],
      around: [...around, found],
    }),
  )
}

function originOf(value: unknown, origins: Origins): unknown {
  return typeof value === 'object' && value !== null ? (origins.get(value) ?? value) : value
}

function without(value: unknown, { below }: Cut, origins?: Origins): unknown {
  const keep = (key: PropertyKey, part: unknown) => {
    const cut = below.get(key)
    if (cut === undefined) return [part]
    return cut.isCut ? [] : [without(part, cut, origins)]
  }
  const rest = Array.isArray(value)
    ? value.flatMap((part, at) => keep(at, part))
    : isJsonObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, part]) =>
            keep(key, part).map((kept) => [key, kept]),
          ),
        )
      : value
  if (origins && typeof rest === 'object') origins.set(rest as object, originOf(value, origins))
  return rest
}

/** A list of which nothing is left is left off, where the schema can do without it. */
function withoutEmptied<T>(schema: Schema<T>, value: T, lost: readonly LostPart[]): T {
  const lists = lost.flatMap(({ path }) =>
    typeof path.at(-1) === 'number' ? [path.slice(0, -1)] : [],
  )
  const emptied = lists.filter((path) => isEmptyList(path.reduce(partOf, value as unknown)))
  if (emptied.length === 0 || emptied.some((path) => path.length === 0)) return value
  const read = v.safeParse(schema, without(value, cutOf(emptied)))
  return read.success ? read.output : value
}

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
