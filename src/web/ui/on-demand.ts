import { createElement, lazy, useState, type ComponentType } from 'react'
import { loadModule } from './load-module.ts'

/** A component whose code comes when it is first rendered, or earlier by `load`. */
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
  let loaded: ComponentType<P> | undefined
  async function load() {
    loaded = await loadModule(importIt)
    return { default: loaded }
  }
  const Lazy: ComponentType<P> = lazy(load)
  function Part(props: P) {
    // Chosen once: another type in the same place would lose the state below.
    const [Component] = useState(() => loaded ?? Lazy)
    return createElement(Component, props)
  }
  return Object.assign(Part, { load, isLoaded: () => loaded !== undefined })
}
