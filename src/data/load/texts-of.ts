import type { JsonPath } from '../validate/json-path.ts'

/** A localized text side by side: each side with its path from the whole. */
export function textsOf(value: unknown): { text: string; at: JsonPath }[] {
  if (typeof value === 'string') return [{ text: value, at: [] }]
  return Object.entries(value ?? {}).map(([side, text]) => ({ text: String(text), at: [side] }))
}
