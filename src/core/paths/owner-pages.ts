import { LAB, type Page } from './paths.ts'

interface OwnerPages {
  overview: Page
  news: Page
  projects: Page
  project: (id: string) => Page
}

/** The pages of whoever has news and projects: a researcher, or the lab. */
export function ownerPages(slug: string): OwnerPages {
  if (slug === LAB) {
    return {
      overview: { page: 'home' },
      news: { page: 'news' },
      projects: { page: 'lab-projects' },
      project: (id) => ({ page: 'lab-project', id }),
    }
  }
  return {
    overview: { page: 'person', slug, tab: 'overview' },
    news: { page: 'person', slug, tab: 'news' },
    projects: { page: 'person', slug, tab: 'projects' },
    project: (id) => ({ page: 'project', slug, id }),
  }
}
