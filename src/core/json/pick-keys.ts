/** The object with these of its keys, as far as it has them. */
export function pickKeys<T extends object, K extends keyof T>(
  object: T,
  keys: readonly K[],
): Pick<T, K> {
  const has = keys.filter((key) => object[key] !== undefined)
  return Object.fromEntries(has.map((key) => [key, object[key]])) as Pick<T, K>
}
