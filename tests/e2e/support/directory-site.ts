import { testSiteOfFiles } from './site-of-files.ts'

/** Nobody real. The family names are read otherwise than as words; the last one writes a reading of its own. */
export const PEOPLE = [
  ['shan', { zh: { family: '单', given: '青' } }],
  ['zeng', { zh: { family: '曾', given: '小禾' } }],
  ['qiu', { zh: { family: '仇', given: '行舟' } }],
  ['ouyang', { zh: { family: '欧阳', given: '望' } }],
  ['meier', { en: { given: 'Jörg-Peter', family: 'Meier' } }],
  ['le', { en: { given: 'Yu', family: 'Le' }, zh: { family: '乐', given: '玉' } }],
] as const

const FILES = {
  'site.json': { title: 'Directory', researchers: PEOPLE.map(([slug]) => slug) },
  ...Object.fromEntries(
    PEOPLE.flatMap(([slug, name]): [string, unknown][] => [
      [`${slug}/profile.json`, { name, headline: { en: `Gardener ${slug}`, zh: '园丁' } }],
      [`${slug}/publications.json`, { publications: [] }],
      [`${slug}/news.json`, { news: [] }],
    ]),
  ),
}

/** `test` against a site with enough researchers for a search box. */
export const test = testSiteOfFiles({ name: 'directory', port: 2, files: FILES })
