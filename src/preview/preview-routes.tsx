import type { RouteObject } from 'react-router'
import { PREVIEW_PATTERN } from '#core/paths/preview-path.ts'
import type { Locale } from '#core/schema/locale.ts'
import { createRoutes } from '#web/app/routes.tsx'
import * as preview from './preview-route.tsx'

/** The pages of the site and one more: from here every other page is a navigation, too. */
export function createPreviewRoutes(defaultLocale: Locale): RouteObject[] {
  const page: RouteObject = { id: 'preview', path: PREVIEW_PATTERN, ...preview }
  return createRoutes(defaultLocale).map((root) =>
    root.children === undefined ? root : { ...root, children: [page, ...root.children] },
  )
}
