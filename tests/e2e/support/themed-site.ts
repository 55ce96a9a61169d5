import type { Theme } from '#core/schema/site.ts'
import { testSiteOfFiles } from './site-of-files.ts'

/** As unlike the site's own as can be read; what is left out stays, or follows. */
export const THEME = {
  paper: { light: '#dff0ec', dark: '#0d2426' },
  surface: { light: '#f2faf8', dark: '#143236' },
  ink: { light: '#0b2326', dark: '#e2f1ee' },
  muted: { light: '#3f5f60' },
  cinnabar: { light: '#8a2f6b', dark: '#f0a0d0' },
  indigo: { light: '#2c5f7c', dark: '#8fc4e0' },
  kind: { talk: '#6f8a2f' },
  serif: ['Noto Serif Display'],
} satisfies Theme

const FILES = {
  'site.json': { title: 'Themed', theme: THEME, researchers: ['ada-li', 'bo-wang'] },
  'ada-li/profile.json': {
    name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '达' } },
    headline: { en: 'Rivers', zh: '河流' },
    links: [{ type: 'github', url: 'https://github.com/ada-li-example' }],
    affiliations: [{ organization: { en: 'Eastbay University', zh: '东湾大学' } }],
  },
  'ada-li/news.json': {
    news: [{ date: '2025-05', kind: 'talk', text: { en: 'A talk on rivers', zh: '河流报告' } }],
  },
  'ada-li/publications.json': {
    publications: Array.from({ length: 12 }, (_, at) => ({
      id: `paper-${at}`,
      type: 'paper-conference',
      title: `Rivers Remember ${at}`,
      authors: ['Ada Li'],
      issued: String(2020 + (at % 5)),
      venue: 'Rivers',
      awards: ['oral'],
    })),
  },
  'bo-wang/profile.json': { name: { en: { given: 'Bo', family: 'Wang' } } },
}

/** `test` against a site with a theme. */
export const test = testSiteOfFiles({ name: 'themed', port: 3, files: FILES })
