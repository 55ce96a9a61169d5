import { describe, expect, it } from 'vitest'
import { checkFiles } from './check-files.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const PROJECT = { id: 'rivers', title: 'Rivers', kind: 'research' }
const SECTION = { id: 'media', title: 'Media', text: 'On the radio.' }

/** What is reported for a profile and news, as code and path. */
function reported(profile: object, news: readonly object[] = []): string[] {
  const files = new Map(
    Object.entries({
      'site.json': { title: 'Example' },
      'ada-li/profile.json': { name: NAME, ...profile },
      'ada-li/news.json': { news },
    }).map(([path, value]) => [path, { text: JSON.stringify(value) }]),
  )
  return checkFiles(files).issues.map(({ code, path }) => `${code} ${path}`)
}

describe('projects, people and sections', () => {
  it('are right where all that they name is there', () => {
    const news = [{ date: '2025', kind: 'other', text: 'News', projects: ['rivers'] }]
    const layout = { overview: ['biography', { section: 'media', items: 2 }], cv: ['projects'] }
    const people = [{ name: NAME, role: 'doctoral', id: 'ada-li' }]
    expect(reported({ projects: [PROJECT], sections: [SECTION], layout, people }, news)).toEqual([])
  })

  it.each([
    ['duplicate-project projects[1].id', { projects: [PROJECT, PROJECT] }],
    ['duplicate-section sections[1].id', { sections: [SECTION, SECTION] }],
    ['built-in-section sections[0].id', { sections: [{ ...SECTION, id: 'news' }] }],
    ['unknown-section layout.overview[0]', { layout: { overview: ['newz'] } }],
    ['unknown-section layout.cv[0].section', { layout: { cv: [{ section: 'hobbies' }] } }],
    [
      'unknown-publication projects[0].publications[0]',
      { projects: [{ ...PROJECT, publications: ['none'] }] },
    ],
    [
      'unknown-person projects[0].people[0].id',
      { projects: [{ ...PROJECT, people: [{ name: NAME, id: 'lin-zhou' }] }] },
    ],
    [
      'unknown-person people[0].id',
      { people: [{ name: NAME, role: { en: 'Intern', zh: '实习生' }, id: 'lin-zhou' }] },
    ],
    ['whole-name name.en.literal', { name: { en: { literal: 'Inés García Prado' } } }],
    ['name-parts name.en', { name: { en: { given: 'Ada', literal: 'Ada Li' } } }],
    ['empty-section sections[0]', { sections: [{ id: 'media', title: 'Media' }] }],
    ['no-address links[0]', { links: [{ type: 'wechat' }] }],
    ['unknown-value projects[0].kind', { projects: [{ ...PROJECT, kind: 'reserch' }] }],
    [
      'amount-currency projects[0].funding[0]',
      { projects: [{ ...PROJECT, funding: [{ funder: 'NSFC', amount: 580_000 }] }] },
    ],
  ])('give %s', (expected, profile) => {
    expect(reported(profile)).toEqual([expected])
  })

  it('are looked for by news, too', () => {
    const news = [{ date: '2025', kind: 'other', text: 'News', projects: ['river'] }]
    expect(reported({ projects: [PROJECT] }, news)).toEqual(['unknown-project news[0].projects[0]'])
  })
})
