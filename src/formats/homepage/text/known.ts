type Known<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** The object without what is unknown: keys whose value is undefined or an empty list. */
export function known<T extends object>(value: T): Known<T> {
  const entries = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && !(Array.isArray(entry) && entry.length === 0),
  )
  return Object.fromEntries(entries) as Known<T>
}
