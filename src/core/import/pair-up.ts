/** One way to find items again: those that share a key are one, if no other shares it. */
export interface PairLevel<T> {
  keysOf: (item: T) => readonly string[]
  /** Says no to two that share a key and yet are not one. */
  mayBeOne?: (left: T, right: T) => boolean
  /** Items with the same key are alike: the first is paired with the first, the second with the second. */
  alike?: boolean
}

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
  const [lefts, rights] = [byKey(left, keysOf), byKey(right, keysOf)]
  const used = new Set<T>()
  return left.flatMap((item) => {
    const candidates = sharing(item, keysOf, rights).filter(
      (other) => !used.has(other) && mayBeOne(item, other),
    )
    const [other] = candidates
    if (other === undefined) return []
    const rivals = sharing(other, keysOf, lefts).filter((rival) => mayBeOne(rival, other))
    if (!alike && (candidates.length > 1 || rivals.length > 1)) return []
    used.add(other)
    return [[item, other] as const]
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
  return [...new Set(keysOf(item).flatMap((key) => map.get(key) ?? []))]
}
