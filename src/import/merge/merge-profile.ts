import type { ImportedProfile } from '#core/schema/imported-from.ts'
import { listRulesOf, type Item } from './item-keys.ts'
import { mergeList } from './merge-list.ts'
import { mergeValue } from './merge-value.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import type { Change } from './change.ts'

/** What the parts of a bundle are merged with. */
export interface MergeContext {
  /** What the source said before. */
  base: ImportedSource | undefined
  /** What other sources said. */
  others: readonly ImportedSource[]
  report: (change: Change) => void
}

type Field = keyof ImportedProfile

/**
 * Merges field by field, sections member by member. A field or member that the source no longer names
 * stays, and is reported.
 */
export function mergeProfile(
  current: ImportedProfile,
  incoming: ImportedProfile,
  context: MergeContext,
): { merged: ImportedProfile; imported: ImportedProfile } {
  const base = context.base?.profile ?? {}
  const fields = new Set([...fieldsOf(current), ...fieldsOf(incoming), ...fieldsOf(base)])
  const merged = new Map<Field, unknown>()
  const imported = new Map<Field, unknown>()
  for (const field of fields) {
    const values = { base: base[field], current: current[field], incoming: incoming[field] }
    const result = isSection(field, values)
      ? mergeSection(field, values, context)
      : mergeField(field, values, context)
    if (result.merged !== undefined) merged.set(field, result.merged)
    if (result.imported !== undefined) imported.set(field, result.imported)
  }
  return { merged: Object.fromEntries(merged), imported: Object.fromEntries(imported) }
}

type Values = Record<'base' | 'current' | 'incoming', unknown>

type Result = { merged: unknown; imported: unknown }

function mergeField(field: Field, values: Values, context: MergeContext): Result {
  const { base, current, incoming } = values
  const path = ['profile', field]
  if (incoming === undefined) {
    if (base !== undefined && current !== undefined) {
      context.report({ action: 'gone', path, before: current })
    }
    return { merged: current, imported: base }
  }
  if (base !== undefined && current === undefined) {
    context.report({ action: 'deleted', path, after: incoming })
    return { merged: undefined, imported: incoming }
  }
  const others = context.others.map(({ profile }) => profile?.[field])
  if (current === undefined && others.some((other) => other !== undefined)) {
    context.report({ action: 'deleted', path, after: incoming })
    return { merged: undefined, imported: incoming }
  }
  const merged = mergeValue({ ...values, others }, { path, report: context.report })
  return { merged, imported: incoming }
}

function mergeSection(field: Field, values: Values, context: MergeContext): Result {
  const { merged, named, vanished } = mergeList(
    {
      base: itemsOf(values.base),
      current: itemsOf(values.current),
      incoming: itemsOf(values.incoming),
      others: context.others.map(({ profile }) => itemsOf(profile?.[field])),
    },
    {
      rules: listRulesOf(field) ?? { sure: [], likely: [] },
      vanished: 'keep',
      mergeItem: mergeValue,
      place: { path: ['profile', field], report: context.report },
    },
  )
  return {
    merged: listOf(merged, values.current),
    imported: listOf([...named, ...vanished], values.incoming),
  }
}

function isSection(field: Field, { base, current, incoming }: Values): boolean {
  return listRulesOf(field) !== undefined && [base, current, incoming].some(Array.isArray)
}

function itemsOf(list: unknown): Item[] {
  return Array.isArray(list) ? list.map((value: unknown) => ({ value })) : []
}

/** An empty list that someone has written stays one. */
function listOf(items: readonly Item[], before: unknown): unknown {
  return items.length === 0 && before === undefined ? undefined : items.map(({ value }) => value)
}

function fieldsOf(profile: ImportedProfile): Field[] {
  return Object.keys(profile) as Field[]
}
