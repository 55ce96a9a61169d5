/** Languages of the interface and of content, in the order in which fallbacks are tried. */
export const LOCALES = ['en', 'zh'] as const

export type Locale = (typeof LOCALES)[number]
