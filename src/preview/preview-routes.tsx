import type { RouteObject } from 'react-router'
import { PREVIEW_PATTERN } from '#core/paths/preview-path.ts'
import type { Locale } from '#core/schema/locale.ts'
import { PageError } from '#web/app/page-error.tsx'
import { createRoutes } from '#web/app/routes.tsx'
import { Component, createPreviewLoader, handle } from './preview-route.tsx'

/** The pages of the site and one more: from here every other page is a navigation, too. */
export function createPreviewRoutes(defaultLocale: Locale): RouteObject[] {
  const page: RouteObject = {
    id: 'preview',
    path: PREVIEW_PATTERN,
    loader: createPreviewLoader(defaultLocale),
    handle,
    Component,
    ErrorBoundary: PageError,
  }
  return createRoutes(defaultLocale).map((root) =>
    root.children === undefined ? root : { ...root, children: [page, ...root.children] },
  )
}
