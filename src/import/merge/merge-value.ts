import { defined } from '#core/json/defined.ts'
import { isJsonObject, saysTheSame, type JsonObject } from '#core/json/json-value.ts'
import { fold } from '#core/search/fold.ts'
import { listRulesOf } from './item-keys.ts'
import { mergeList, type Place, type ThreeWays } from './merge-list.ts'

/** One value though it has members: names are not put together from two sources. */
const WHOLE: ReadonlySet<string> = new Set(['en', 'zh', 'period'])

/**
 * What the bundle says after the import. Who has edited a value keeps it; what is as it was imported
 * follows its source; what is not there yet is added, field by field and member by member.
 */
export function mergeValue(ways: ThreeWays, place: Place): unknown {
  const { base, current, incoming } = ways
  if (saysTheSame(current, incoming) || saysTheSame(base, incoming)) return current
  const name = place.path.at(-1) ?? ''
  const rules = listRulesOf(name)
  if (rules !== undefined && Array.isArray(current) && Array.isArray(incoming)) {
    return mergeMembers(ways, { current, incoming }, place)
  }
  if (isJsonObject(current) && isJsonObject(incoming) && !WHOLE.has(name)) {
    return mergeObjects(ways, { current, incoming }, place)
  }
  return mergeWhole(ways, place)
}

function mergeWhole({ base, current, incoming, others }: ThreeWays, place: Place): unknown {
  const { path, report } = place
  const change = {
    path,
    ...defined({ before: current, after: incoming }),
  }
  if (!saysTheSame(base, current) && !isDivided(current, incoming)) {
    report({ action: 'kept', ...change })
    return current
  }
  if (incoming !== undefined) {
    report({ action: current === undefined ? 'added' : 'updated', ...change })
    return incoming
  }
  if (others.some((other) => saysTheSame(other, current))) return current
  report({ action: 'removed', ...change })
  return undefined
}

/** A name that was kept whole follows the first source that says which part of it is the family name. */
function isDivided(current: unknown, incoming: unknown): boolean {
  if (!isJsonObject(current) || !isJsonObject(incoming)) return false
  const { literal } = current
  if (typeof literal !== 'string' || typeof incoming['family'] !== 'string') return false
  const parts = [incoming['given'], incoming['family']].filter((part) => typeof part === 'string')
  return lettersOf(literal) === lettersOf(parts.join(' '))
}

function lettersOf(name: string): string {
  return fold(name).split(' ').toSorted().join('')
}

type Objects = Record<'current' | 'incoming', JsonObject>

function mergeObjects(
  { base, others }: ThreeWays,
  { current, incoming }: Objects,
  { path, report }: Place,
): JsonObject | undefined {
  const before = isJsonObject(base) ? base : {}
  const keys = [...new Set([...Object.keys(current), ...Object.keys(incoming)])]
  const members = keys.flatMap((key) => {
    const value = mergeValue(
      {
        base: before[key],
        current: current[key],
        incoming: incoming[key],
        others: others.map((other) => (isJsonObject(other) ? other[key] : undefined)),
      },
      { path: [...path, key], report },
    )
    return value === undefined ? [] : [[key, value] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

type Lists = Record<'current' | 'incoming', readonly unknown[]>

function mergeMembers(
  { base, others }: ThreeWays,
  { current, incoming }: Lists,
  place: Place,
): readonly unknown[] | undefined {
  const rules = listRulesOf(place.path.at(-1) ?? '')
  if (rules === undefined) return current
  const { merged } = mergeList(
    {
      base: itemsOf(base),
      current: itemsOf(current),
      incoming: itemsOf(incoming),
      others: others.map(itemsOf),
    },
    { rules, vanished: 'remove', mergeItem: mergeValue, place },
  )
  return merged.length === 0 ? undefined : merged.map(({ value }) => value)
}

function itemsOf(list: unknown): { value: unknown }[] {
  return Array.isArray(list) ? list.map((value: unknown) => ({ value })) : []
}
