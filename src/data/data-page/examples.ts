import type { FileKind } from '../schema/file-schemas.ts'
import type { NamedForm } from './list-keys.ts'

/** A small file of each kind, of people and places that do not exist; together they are a site. */
export const EXAMPLES: Readonly<Record<FileKind, object>> = {
  site: {
    $schema: './schema/site.json',
    title: { en: 'Ada Li', zh: '李达' },
    description: { en: 'Home page of Ada Li, hydrologist', zh: '李达的学术主页' },
    defaultLocale: 'en',
    url: 'https://ada.example.org',
    researchers: ['ada-li'],
    theme: { indigo: { light: '#0b5563', dark: '#8fd3e0' }, seal: '#0f5c63' },
  },
  venues: {
    $schema: './schema/venues.json',
    venues: [
      {
        id: 'icrm',
        short: 'ICRM',
        name: { en: 'International Conference on River Models', zh: '国际河流模型会议' },
        kind: 'conference',
      },
      { id: 'arxiv', short: 'arXiv', kind: 'preprint', url: 'https://arxiv.org' },
    ],
  },
  topics: {
    $schema: './schema/topics.json',
    topics: [{ id: 'floods', name: { en: 'Floods', zh: '洪水' } }],
  },
  lab: {
    $schema: '../schema/lab.json',
    biography: {
      en: 'We find out **where water goes**.',
      zh: '我们研究**水往何处去**。',
    },
    groups: [{ name: { en: 'Forecasting', zh: '预报组' }, members: ['ada-li', 'bo-lin'] }],
    members: [
      { id: 'ada-li', role: 'faculty', period: { start: '2023-09', end: 'present' } },
      {
        id: 'bo-lin',
        name: { en: { given: 'Bo', family: 'Lin' }, zh: { family: '林', given: '波' } },
        role: 'doctoral',
        period: { start: '2024-09', end: 'present' },
        topic: { en: 'Flash floods', zh: '山洪' },
      },
      {
        name: { en: { given: 'Mei', family: 'Gao' }, zh: { family: '高', given: '梅' } },
        role: 'master',
        period: { start: '2023-09', end: '2025-06' },
        now: { en: 'Engineer at a waterworks', zh: '水务公司工程师' },
      },
    ],
    openings: [{ title: { en: 'PhD position', zh: '博士生招生' }, kind: 'doctoral' }],
    layout: ['biography', 'people', { section: 'news', items: 3 }, 'openings'],
  },
  profile: {
    $schema: '../schema/profile.json',
    name: {
      en: { given: 'Ada', family: 'Li' },
      zh: { family: '李', given: '达' },
      aliases: ['Ada D. Li'],
    },
    headline: { en: 'Models that know where water goes', zh: '研究水往何处去的模型' },
    affiliations: [
      {
        role: { en: 'Assistant Professor', zh: '助理教授' },
        organization: { en: 'Eastbay University', zh: '东湾大学' },
      },
    ],
    interests: [{ en: 'Flood forecasting', zh: '洪水预报' }],
    links: [
      { type: 'email', url: 'mailto:ada@example.org' },
      { type: 'github', url: 'https://github.com/ada-li-example' },
    ],
    biography: {
      en: 'I study **rivers**.\n\nStudents who like maps are welcome.',
      zh: '我研究**河流**。\n\n欢迎喜欢地图的同学联系我。',
    },
    education: [
      {
        period: { start: '2018-09', end: '2023-06' },
        degree: { en: 'Ph.D.', zh: '博士' },
        field: { en: 'Hydrology', zh: '水文学' },
        institution: { en: 'Northlake University', zh: '北湖大学' },
        people: [{ role: 'advisor', name: { en: { given: 'Lan', family: 'Shen' } } }],
      },
    ],
    experience: [
      {
        period: { start: '2023-09', end: 'present' },
        role: { en: 'Assistant Professor', zh: '助理教授' },
        organization: { en: 'Eastbay University', zh: '东湾大学' },
        highlights: [{ en: 'Founded the river lab', zh: '创建河流实验室' }],
      },
    ],
    awards: [{ name: { en: 'Quiet Student Award', zh: '静学奖' }, date: '2022' }],
    services: [{ role: 'reviewer', venues: [{ venue: 'icrm', years: [2024, 2025] }] }],
  },
  news: {
    $schema: '../schema/news.json',
    news: [
      {
        date: '2025-05',
        kind: 'paper',
        text: { en: 'A paper was accepted at ICRM 2025.', zh: '一篇论文被 ICRM 2025 录用。' },
        publications: ['rivers-remember'],
      },
    ],
  },
  publications: {
    $schema: '../schema/publications.json',
    publications: [
      {
        id: 'rivers-remember',
        type: 'paper-conference',
        title: 'Rivers Remember',
        authors: [
          { name: 'Ada Li', equal: true },
          { name: 'Bo Lin', equal: true },
          { name: 'Lan Shen', corresponding: true },
        ],
        issued: '2025-07',
        venue: 'icrm',
        page: '12-21',
        links: [{ type: 'code', url: 'https://github.com/ada-li-example/rivers' }],
        awards: ['oral'],
        topics: ['floods'],
        selected: true,
      },
    ],
  },
  'imported-from': {
    $schema: '../schema/imported-from.json',
    sources: [
      {
        source: 'papers.bib',
        format: 'bibtex',
        publications: [
          {
            key: 'li2025rivers',
            id: 'rivers-remember',
            publication: {
              type: 'paper-conference',
              title: 'Rivers Remember',
              authors: ['Ada Li', 'Bo Lin', 'Lan Shen'],
              issued: '2025-07',
            },
          },
        ],
      },
    ],
  },
}

/** JSON for each form of value; a test checks it against the schema. */
export const FORM_EXAMPLES: Readonly<Record<NamedForm, string>> = {
  text: '{ "en": "Floods", "zh": "洪水" }',
  string: '"12-21"',
  name: '{ "en": { "given": "Ada", "family": "Li" }, "zh": { "family": "李", "given": "达" } }',
  date: '"2025-07"',
  period: '{ "start": "2018-09", "end": "present" }',
  id: '"rivers-remember"',
  address: '"mailto:ada@example.org"',
  colour: '{ "light": "#1f4b7a", "dark": "#9cc3f0" }',
  number: '2025',
  boolean: 'true',
  picture:
    '{ "src": "media/river.jpg", "alt": { "en": "A river", "zh": "一条河" }, "focus": [0.5, 0.3] }',
  path: '"media/river.jpg"',
  'own-name': '{ "en": "Test of Time Award", "zh": "时间检验奖" }',
  any: '{ "shelfmark": "Q 12" }',
  'as-in-file': '{}',
}
