import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadModule } from './load-module.ts'

/** A component whose code comes when it is first rendered, or earlier by `load`. */
export type OnDemand<P> = LazyExoticComponent<ComponentType<P>> & { load: () => Promise<unknown> }

/**
 * For what a prerendered page has as HTML already: its code is needed only after navigation or a choice. Loaders
 * call `load`, so that a page does not appear in parts. Throws a `ModuleError` where the code cannot be had.
 *
 * @example const Rows = onDemand(() => import('./rows.tsx').then((module) => module.Rows))
 */
export function onDemand<P>(importIt: () => Promise<ComponentType<P>>): OnDemand<P> {
  const load = () => loadModule(importIt)
  return Object.assign(
    lazy(async () => ({ default: await load() })),
    { load },
  )
}
