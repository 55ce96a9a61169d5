import { expect, test } from 'vitest'
import { newProfile } from './new-profile.ts'

const ADA = { givenEn: 'Ada', familyEn: 'Li', links: [] }

test.each([
  ['a name in English', ADA, { name: { en: { given: 'Ada', family: 'Li' } } }],
  [
    'a name in Chinese',
    { givenZh: '达', familyZh: ' 李 ', links: [] },
    { name: { zh: { given: '达', family: '李' } } },
  ],
  [
    'one name only',
    { givenEn: 'Ada', familyEn: ' ', links: [] },
    { name: { en: { given: 'Ada' } } },
  ],
  [
    'an affiliation in one language',
    { ...ADA, affiliationZh: '示例大学' },
    { affiliations: [{ organization: { zh: '示例大学' } }] },
  ],
  [
    'links of every sort',
    {
      ...ADA,
      links: [
        'ada@example.org',
        'github.com/ada',
        'https://gist.github.com/ada',
        'https://ada.example/x@y',
      ],
    },
    {
      links: [
        { type: 'email', url: 'mailto:ada@example.org' },
        { type: 'github', url: 'https://github.com/ada' },
        { type: 'github', url: 'https://gist.github.com/ada' },
        { type: 'homepage', url: 'https://ada.example/x@y' },
      ],
    },
  ],
])('takes %s', (_, answers, profile) => {
  expect(newProfile(answers)).toMatchObject({ profile })
})

test.each([
  ['no name', { links: [] }, { problem: 'name-missing' }],
  ['a blank name', { givenEn: ' ', links: [] }, { problem: 'name-missing' }],
  [
    'an unsafe address',
    { ...ADA, links: ['javascript:alert(1)'] },
    { problem: 'link', found: 'javascript:alert(1)' },
  ],
  ['a host that only looks known', { ...ADA, links: ['a b'] }, { problem: 'link' }],
])('does not take %s', (_, answers, problem) => {
  expect(newProfile(answers)).toMatchObject(problem)
})

test('takes no host for another that ends alike', () => {
  expect(newProfile({ ...ADA, links: ['https://notgithub.com/ada'] })).toMatchObject({
    profile: { links: [{ type: 'homepage' }] },
  })
})
