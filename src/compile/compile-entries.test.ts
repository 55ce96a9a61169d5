import { expect, it } from 'vitest'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const talks = [{ title: 'On tables', host: 'A workshop', date: '2024-05' }]
const services = [{ role: 'reviewer' as const, venues: [{ venue: 'xyz' }] }]
const awards = [{ name: { en: 'A prize', zh: '一个奖' }, date: { start: '2020', end: '2021' } }]

it('has the entries of all profiles, in site order and in that of a CV, with their sections', () => {
  const { entries } = compileSite(
    sampleSite([
      sampleBundle('ada-li', { profile: { talks, awards, services } }),
      sampleBundle('bo-wang', { profile: { awards: [{ name: 'A medal' }] } }),
    ]),
  )
  expect(entries.entries).toEqual([
    {
      person: 'ada-li',
      section: 'awards',
      title: { en: 'A prize', zh: '一个奖' },
      details: [],
      date: '2020',
    },
    {
      person: 'ada-li',
      section: 'services',
      title: 'xyz',
      details: [{ en: 'Reviewer', zh: '审稿人' }],
    },
    {
      person: 'ada-li',
      section: 'talks',
      title: 'On tables',
      details: ['A workshop'],
      date: '2024-05',
    },
    { person: 'bo-wang', section: 'awards', title: 'A medal', details: [] },
  ])
})
