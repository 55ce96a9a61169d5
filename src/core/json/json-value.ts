export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One text for all values that say the same: the order of keys does not count, that of lists does. */
export function comparableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(comparableText).join(',')}]`
  if (!isJsonObject(value)) return value === undefined ? '' : JSON.stringify(value)
  const members = Object.keys(value)
    .toSorted()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${comparableText(value[key])}`)
  return `{${members.join(',')}}`
}

export function saysTheSame(a: unknown, b: unknown): boolean {
  return a === b || comparableText(a) === comparableText(b)
}
