/** Makes something of a bundle once, however often its page is visited. */
export function oncePerBundle<B extends object, T>(make: (bundle: B) => T): (bundle: B) => T {
  const made = new WeakMap<B, { of: T }>()
  return (bundle) => {
    const known = made.get(bundle) ?? { of: make(bundle) }
    made.set(bundle, known)
    return known.of
  }
}
