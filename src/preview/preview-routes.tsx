import type { RouteObject } from 'react-router'
import { PREVIEW_PATTERN } from '#core/paths/preview-path.ts'
import { PageError } from '#web/app/page-error.tsx'
import { createRoutes, type RoutedSite } from '#web/app/routes.tsx'
import { Component, createPreviewLoader } from './preview-route.tsx'

/** The pages of the site and one more: from here every other page is a navigation, too. */
export function createPreviewRoutes(site: RoutedSite): RouteObject[] {
  const page: RouteObject = {
    id: 'preview',
    path: PREVIEW_PATTERN,
    loader: createPreviewLoader(site.defaultLocale),
    Component,
    ErrorBoundary: PageError,
  }
  return createRoutes(site).map((root) =>
    root.children === undefined ? root : { ...root, children: [page, ...root.children] },
  )
}
