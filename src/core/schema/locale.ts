import * as v from 'valibot'

/** Languages of the interface and of content, in the order in which fallbacks are tried. */
export const LOCALES = ['en', 'zh'] as const

export const Locale = v.picklist(LOCALES)
export type Locale = v.InferOutput<typeof Locale>
