import { LOCALES, type Locale } from '../schema/locale.ts'
import { switchLocale } from './paths.ts'

/** Under a language's root. Not in `paths.ts`: no page of a site needs it. */
export const PREVIEW_PATTERN = 'preview/'

/** The page that shows a dropped bundle's pages, in a frame. It has no language: it moves to one of theirs. */
export const PREVIEW_FRAME = '/preview/frame.html'

/**
 * The address of the page that checks and shows a bundle of one's own.
 *
 * @example previewPath('zh', 'en') // '/zh/preview/'
 */
export function previewPath(locale: Locale, defaultLocale: Locale): string {
  return switchLocale(`/${PREVIEW_PATTERN}`, locale, defaultLocale)
}

/** In the order of the languages. */
export function previewPaths(defaultLocale: Locale): { path: string; locale: Locale }[] {
  return LOCALES.map((locale) => ({ path: previewPath(locale, defaultLocale), locale }))
}
