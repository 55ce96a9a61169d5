import { createElement, lazy, Suspense, useState, type ComponentType } from 'react'
import { loadModule } from './load-module.ts'

/** A component whose code comes later. `load` may be called as often as one likes. */
export type OnDemand<P> = ComponentType<P> & {
  load: () => Promise<unknown>
  isLoaded: () => boolean
}

/**
 * For what a prerendered page has as HTML already: its code is needed only after navigation or a choice. Loaders
 * call `load`, so that a page does not appear in parts; once loaded, it renders without suspending. Throws a
 * `ModuleError` where the code cannot be loaded.
 *
 * @example const Rows = onDemand(() => import('./rows.tsx').then((module) => module.Rows))
 */
export function onDemand<P extends object>(importIt: () => Promise<ComponentType<P>>): OnDemand<P> {
  return partOf(importIt, (load) => load())
}

/**
 * For a part of a page that becomes React's after the rest: until somebody has called `load`, and if the code cannot be
 * loaded, it stays as the build has rendered it.
 */
export function hydratedLater<P extends object>(
  importIt: () => Promise<ComponentType<P>>,
): OnDemand<P> {
  const { promise, resolve } = Promise.withResolvers<Module<P>>()
  const Inner = partOf(importIt, () => promise)
  function Part(props: P) {
    return createElement(Suspense, null, createElement(Inner, props))
  }
  const load = async () => resolve(await Inner.load())
  return Object.assign(Part, { load, isLoaded: Inner.isLoaded })
}

interface Module<P> {
  default: ComponentType<P>
}

function partOf<P extends object>(
  importIt: () => Promise<ComponentType<P>>,
  whenRendered: (load: () => Promise<Module<P>>) => Promise<Module<P>>,
) {
  let loaded: ComponentType<P> | undefined
  async function load() {
    loaded = await loadModule(importIt)
    return { default: loaded }
  }
  const Lazy: ComponentType<P> = lazy(() => whenRendered(load))
  function Part(props: P) {
    // Chosen once: another type in the same place would lose the state below.
    const [Component] = useState(() => loaded ?? Lazy)
    return createElement(Component, props)
  }
  return Object.assign(Part, { load, isLoaded: () => loaded !== undefined })
}
