/** One way to find items again: those that share a key are one, if no other shares it. */
export interface PairLevel<T> {
  keysOf: (item: T) => readonly string[]
  /** Says no to two that share a key and yet are not one. */
  mayBeOne?: (left: T, right: T) => boolean
  /** Items with the same key are alike: the first is paired with the first, the second with the second. */
  alike?: boolean
}

/** Items that share a key with more others than this are distinguished by another level, or not at all. */
const MOST_SHARING = 100

/**
 * Pairs items of two lists, level by level: each at most once, and never where two could be meant.
 * What is left over has no partner.
 */
export function pairUp<T extends object>(
  left: readonly T[],
  right: readonly T[],
  levels: readonly PairLevel<T>[],
): Map<T, T> {
  const pairs = new Map<T, T>()
  const taken = new Set<T>()
  for (const level of levels) {
    const free = right.filter((item) => !taken.has(item))
    if (free.length === 0) break
    const open = left.filter((item) => !pairs.has(item))
    for (const [one, other] of pairsOf(open, free, level)) {
      if (pairs.has(one) || taken.has(other)) continue
      pairs.set(one, other)
      taken.add(other)
    }
  }
  return pairs
}

function pairsOf<T extends object>(
  left: readonly T[],
  right: readonly T[],
  { keysOf, mayBeOne = () => true, alike = false }: PairLevel<T>,
): (readonly [T, T])[] {
  const rights = byKey(right, keysOf)
  if (alike) return alikePairs(left, rights, keysOf)
  const lefts = byKey(left, keysOf)
  const used = new Set<T>()
  return left.flatMap((item) => {
    const candidates = sharing(item, keysOf, rights).filter(
      (other) => !used.has(other) && mayBeOne(item, other),
    )
    const [other] = candidates
    if (other === undefined || candidates.length > 1) return []
    const rivals = sharing(other, keysOf, lefts).filter((rival) => mayBeOne(rival, other))
    if (rivals.length !== 1) return []
    used.add(other)
    return [[item, other] as const]
  })
}

/** The first with the first, the second with the second: each list of a key is gone through once. */
function alikePairs<T extends object>(
  left: readonly T[],
  rights: ReadonlyMap<string, readonly T[]>,
  keysOf: PairLevel<T>['keysOf'],
): (readonly [T, T])[] {
  const used = new Set<T>()
  const next = new Map<string, number>()
  return left.flatMap((item) => {
    for (const key of keysOf(item)) {
      const others = rights.get(key) ?? []
      let at = next.get(key) ?? 0
      for (let other = others[at]; other !== undefined && used.has(other); other = others[at])
        at += 1
      next.set(key, at)
      const other = others[at]
      if (other === undefined) continue
      used.add(other)
      return [[item, other] as const]
    }
    return []
  })
}

function byKey<T>(items: readonly T[], keysOf: PairLevel<T>['keysOf']): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = map.get(key)
      if (known === undefined) map.set(key, [item])
      else known.push(item)
    }
  }
  return map
}

function sharing<T>(
  item: T,
  keysOf: PairLevel<T>['keysOf'],
  map: ReadonlyMap<string, readonly T[]>,
): T[] {
  const lists = keysOf(item).map((key) => map.get(key) ?? [])
  return [...new Set(lists.filter((list) => list.length <= MOST_SHARING).flat())]
}
