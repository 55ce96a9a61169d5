import { describe, expect, it } from 'vitest'
import { directoryGroups, entryId } from '#core/bundle/directory-groups.ts'
import type { LabFile } from '#core/schema/lab.ts'
import { nameOfMember, sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'

const since = (start: string) => ({ start, end: 'present' as const })
const until = (end: string) => ({ start: '2010', end })
const bundles = ['ada-li', 'bo-wu', 'cy-xu'].map((slug) => sampleBundle(slug))

function peopleOf(about: LabFile, of = bundles) {
  return compileSite(sampleLab(of, about), { today: '2026-06-15' }).people
}

function groupsOf(about: LabFile) {
  return directoryGroups(peopleOf(about)).map(({ name, former, entries }) => [
    former ? 'former' : typeof name === 'object' ? name.en : name,
    entries.map(entryId),
  ])
}

describe('the directory of a lab', () => {
  it('has its groups in their order, then the others by role, former members last', () => {
    const groups = groupsOf({
      groups: [
        { name: { en: 'Forecasting' }, members: ['cy-xu', 'mei', 'old'] },
        { name: { en: 'Field work' }, members: ['mei', 'ada-li'] },
      ],
      members: [
        { id: 'mei', name: nameOfMember('Mei Gao'), role: 'doctoral' },
        { name: nameOfMember('Qi Sun'), role: 'master' },
        { name: nameOfMember('Jo Ba'), role: { en: 'Cook' } },
        { id: 'old', name: nameOfMember('Old One'), role: 'master', period: until('2019') },
        { name: nameOfMember('Late One'), period: until('2023-02') },
      ],
    })
    expect(groups).toEqual([
      ['Forecasting', ['cy-xu', 'mei']],
      ['Field work', ['ada-li']],
      ['Members', ['bo-wu']],
      ['Master’s students', ['member-2']],
      ['Cook', ['member-3']],
      ['former', ['member-5', 'old']],
    ])
  })

  it('has a former researcher among the former members, with where they went', () => {
    const { people } = peopleOf({
      members: [{ id: 'bo-wu', period: until('2020'), now: 'Northlake' }],
    })
    expect(people.find(({ slug }) => slug === 'bo-wu')).toMatchObject({ now: 'Northlake' })
    expect(groupsOf({ members: [{ id: 'bo-wu', period: until('2020') }] }).at(-1)).toEqual([
      'former',
      ['bo-wu'],
    ])
  })

  it('says since when someone is here who has changed the role', () => {
    const { people, roles } = peopleOf({
      members: [
        { id: 'ada-li', role: 'doctoral', period: { start: '2018', end: '2023' } },
        { id: 'ada-li', role: 'postdoc', period: since('2023') },
      ],
    })
    expect(people[0]).toMatchObject({ role: 'postdoc', period: since('2018') })
    expect(roles).toContainEqual({ id: 'postdoc', name: { en: 'Postdoc', zh: '博士后' } })
  })

  it('has topics once it is long enough to be filtered', () => {
    const members = Array.from({ length: 6 }, (_, at) => ({
      name: nameOfMember(`Mei ${'ABCDEF'[at]}`),
      topic: { en: 'Flash floods', zh: '山洪' },
    }))
    expect(peopleOf({ members: members.slice(1) }).topics).toBeUndefined()
    const long = peopleOf({ members })
    expect(long.topics).toEqual([{ id: 'flash-floods', name: { en: 'Flash floods', zh: '山洪' } }])
    expect(long.members?.[0]?.topics).toEqual(['flash-floods'])
  })
})

it('the directory of researchers has no groups', () => {
  const { groups, members, lab } = compileSite(sampleSite(bundles)).people
  expect([groups, members, lab]).toEqual([undefined, undefined, undefined])
})
