import type { HydrationState } from 'react-router'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'

/** What a prerendered page carries so that the first render in the browser equals its HTML. */
export interface BootData {
  site: SiteBundle
  router: HydrationState
}

/** Id of the `<script type="application/json">` that contains it. */
export const BOOT_ELEMENT = 'boot'
