import { hydratedLater, onDemand } from '#web/ui/on-demand.ts'

/**
 * Parts of pages that become React's after the rest. Filters work on a list's bundle, for which no page waits, so their
 * code comes with it; and a page that comes by navigation waits for both (`page-loaders.ts`).
 */
export const PublicationBrowser = hydratedLater(() =>
  import('#web/features/publication-list/publication-browser.tsx').then(
    (module) => module.PublicationBrowser,
  ),
)

export const NewsBrowser = hydratedLater(() =>
  import('#web/features/news-timeline/news-browser.tsx').then((module) => module.NewsBrowser),
)

export const Directory = hydratedLater(() =>
  import('#web/features/directory/directory.tsx').then((module) => module.Directory),
)

export const ProjectBrowser = hydratedLater(() =>
  import('#web/features/profile-sections/project-browser.tsx').then(
    (module) => module.ProjectBrowser,
  ),
)

export const EveryonesNews = hydratedLater(() =>
  import('./everyones-news.tsx').then((module) => module.EveryonesNews),
)

/** A picture that the build has drawn, and that React leaves alone. */
export const AuthorNetwork = onDemand(() =>
  import('#web/features/author-network/author-network.tsx').then((module) => module.AuthorNetwork),
)
