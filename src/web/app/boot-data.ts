import type { DehydratedState } from '@tanstack/react-query'
import type { HydrationState } from 'react-router'

/** What a prerendered page carries so that the first render in the browser equals its HTML. */
export interface BootData {
  queries: DehydratedState
  router: HydrationState
}

/** Id of the `<script type="application/json">` that holds it. */
export const BOOT_ELEMENT = 'boot'
