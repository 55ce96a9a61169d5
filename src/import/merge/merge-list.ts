import { saysTheSame } from '#core/json/json-value.ts'
import type { Change } from './change.ts'
import type { Item, ListRules } from './item-keys.ts'
import { labelOf } from './label-of.ts'
import { pairUp } from './pair-up.ts'

/** A value at one place, as the three who may say something about it have it. */
export interface ThreeWays {
  /** As it was imported from this source before; undefined where it was not. */
  base: unknown
  /** As it is in the bundle. */
  current: unknown
  /** As the source says now. */
  incoming: unknown
  /** As other sources said it: nothing of theirs is taken away. */
  others: readonly unknown[]
}

/** Where a value is, and what reports what becomes of it. */
export interface Place {
  path: readonly string[]
  report: (change: Change) => void
}

type MergeValue = (ways: ThreeWays, place: Place) => unknown

interface Lists {
  base: readonly Item[]
  current: readonly Item[]
  incoming: readonly Item[]
  /** One list for each other source. */
  others: readonly (readonly Item[])[]
}

interface Options {
  rules: ListRules
  /** What becomes of a member that its source no longer names, and no one has edited. */
  vanished: 'keep' | 'remove'
  mergeItem: MergeValue
  place: Place
}

interface MergedList {
  merged: Item[]
  /** Each member that the source names, as it names it, with the id that it has in the bundle. */
  named: Item[]
  /** What the source has named before and names no longer. */
  vanished: Item[]
}

/**
 * Merges a list member by member. Members are found again by the rules of the list; one that a person has
 * deleted is not brought back, by this source or another; new ones go where they are in the source.
 */
export function mergeList(lists: Lists, options: Options): MergedList {
  const { place, mergeItem } = options
  const found = findPartners(lists, options.rules)
  const changed = new Map<Item, Item | undefined>()
  for (const [incoming, { before, target, isDeleted }] of found.partners) {
    const path = [...place.path, labelOf(target ?? before ?? incoming)]
    if (target === undefined) {
      const action = isDeleted ? 'deleted' : 'added'
      place.report({ action, path, after: incoming.value })
    } else {
      const ways = {
        base: before?.value,
        current: target.value,
        incoming: incoming.value,
        others: found.others(target),
      }
      const value = mergeItem(ways, { path, report: place.report })
      changed.set(target, { ...target, value })
    }
  }
  for (const item of leaveVanished(found, options)) changed.set(item, undefined)
  return {
    merged: arrange(lists.current, found.partners, changed),
    named: [...found.partners].map(([item, { target, before }]) => {
      const id = target?.id ?? before?.id
      return { ...item, ...(id === undefined ? {} : { id }) }
    }),
    vanished: found.vanished,
  }
}

interface Partners {
  /** As the source named it before, or another whose entry has been deleted. */
  before: Item | undefined
  /** In the bundle. */
  target: Item | undefined
  isDeleted: boolean
}

interface Found {
  /** For each member that the source names. */
  partners: Map<Item, Partners>
  vanished: Item[]
  /** The member of the bundle that was once imported as this one. */
  kept: Map<Item, Item>
  /** How other sources name a member of the bundle. */
  others: (item: Item) => unknown[]
}

function findPartners({ base, current, incoming, others }: Lists, rules: ListRules): Found {
  const levels = [...rules.sure, ...rules.likely]
  const kept = pairUp(base, current, levels)
  const again = pairUp(incoming, base, levels)
  const taken = new Set(kept.values())
  const fresh = incoming.filter((item) => !again.has(item))
  const free = current.filter((item) => !taken.has(item))
  const known = pairUp(fresh, free, rules.sure)
  const said = others.map((items) => pairUp(items, current, levels))
  const lost = others.flatMap((items, at) => items.filter((item) => !said[at]?.has(item)))
  const unknown = fresh.filter((item) => !known.has(item))
  const deleted = pairUp(unknown, lost, rules.sure)
  const partners = incoming.map((item): [Item, Partners] => {
    const before = again.get(item) ?? deleted.get(item)
    const target = known.get(item) ?? (before === undefined ? undefined : kept.get(before))
    return [item, { before, target, isDeleted: before !== undefined && target === undefined }]
  })
  const named = new Set(again.values())
  return {
    partners: new Map(partners),
    vanished: base.filter((item) => !named.has(item)),
    kept,
    others: invert(said),
  }
}

function invert(said: readonly ReadonlyMap<Item, Item>[]): Found['others'] {
  const values = new Map<Item, unknown[]>()
  for (const [{ value }, target] of said.flatMap((pairs) => [...pairs])) {
    values.set(target, [...(values.get(target) ?? []), value])
  }
  return (item) => values.get(item) ?? []
}

/** Reports what the source no longer names; gives the members of the bundle that go with it. */
function leaveVanished({ vanished, kept, others }: Found, options: Options): Item[] {
  const { path, report } = options.place
  return vanished.flatMap((item) => {
    const target = kept.get(item)
    if (target === undefined) return []
    const change = { path: [...path, labelOf(target)], before: target.value }
    if (options.vanished === 'keep') {
      report({ action: 'gone', ...change })
      return []
    }
    if (!saysTheSame(item.value, target.value) || others(target).length > 0) return []
    report({ action: 'removed', ...change })
    return [target]
  })
}

/** The members of the bundle in their order, each new one behind the one that it follows in its source. */
function arrange(
  current: readonly Item[],
  partners: Found['partners'],
  changed: ReadonlyMap<Item, Item | undefined>,
): Item[] {
  const first = [...partners.values()].find(({ target }) => target !== undefined)?.target
  const leading: Item[] = []
  const behind = new Map<Item, Item[]>()
  let list = leading
  for (const [item, { target, isDeleted }] of partners) {
    if (target !== undefined) behind.set(target, (list = []))
    else if (!isDeleted) list.push(item)
  }
  const merged = current.flatMap((item) => [
    ...(item === first ? leading : []),
    ...(changed.has(item) ? [changed.get(item)].flatMap((one) => one ?? []) : [item]),
    ...(behind.get(item) ?? []),
  ])
  return first === undefined ? [...merged, ...leading] : merged
}
