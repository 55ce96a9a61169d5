type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The object without the properties whose value is undefined, in the same order. */
export function defined<T extends object>(properties: T): Defined<T> {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as Defined<T>
}

/** A list that says something; undefined for an empty one, which `defined` leaves out. */
export function filled<T extends readonly unknown[]>(list: T): T | undefined {
  return list.length === 0 ? undefined : list
}
