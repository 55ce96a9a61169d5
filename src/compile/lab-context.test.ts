import { describe, expect, it } from 'vitest'
import type { LabMember } from '#core/schema/lab.ts'
import type { Publication } from '#core/schema/publication.ts'
import { nameOfMember, sampleLab } from '#tests/support/site/sample-lab.ts'
import { sampleBundle, samplePaper } from '#tests/support/site/sample-source.ts'
import { compileSite } from './compile-site.ts'
import { labPeople } from './lab-context.ts'

const today = '2026-06-15'
const period = { start: '2020-09', end: '2024-06' }
const mei: LabMember = { name: nameOfMember('Mei Gao'), period }

function idsOfLab(papers: Publication[], members: LabMember[]) {
  const site = compileSite(
    sampleLab([sampleBundle('ada-li', { publications: papers }), sampleBundle('bo-wu')], {
      members,
    }),
    { today },
  )
  return {
    list: site.allPublications.publications.map(({ id }) => id),
    pages: site.papers.map(({ publication: { id } }) => id),
    count: site.site.lists.publications.count,
  }
}

const paper = (id: string, details: Partial<Publication> = {}) =>
  samplePaper(id, { authors: ['Ada Li'], ...details })

describe('a paper of a member', () => {
  it.each([
    ['2019', false],
    ['2020', true],
    ['2020-08-31', false],
    ['2020-09', true],
    ['2022-01-01', true],
    ['2024', true],
    ['2024-06-30', true],
    ['2024-07', false],
    ['2025', false],
  ])('of %s is one of the lab from September 2020 to June 2024: %s', (issued, counts) => {
    const { list } = idsOfLab([paper('one', { issued })], [{ id: 'ada-li', period }])
    expect(list).toEqual(counts ? ['one'] : [])
  })

  it.each([
    ['without a date', { issued: undefined }, true],
    ['whose preprint is of that time', { versions: [{ kind: 'preprint', issued: '2023' }] }, true],
    ['with a member who has no page', { authors: ['Ada Li', 'Gao, Mei'] }, false],
    ['with a researcher whom the lab does not list', { authors: ['Ada Li', 'Bo Wu'] }, true],
  ] as const)('counts or not: %s', (_, details, counts) => {
    const one = { ...paper('one', { issued: '2025' }), ...details } as Publication
    const { list } = idsOfLab([one], [{ id: 'ada-li', period }, mei])
    expect(list).toEqual(counts ? ['one'] : [])
  })

  it('counts by the time of a member who has no page', () => {
    const papers = ['2019', '2022'].map((issued) =>
      paper(`of-${issued}`, { issued, authors: ['Ada Li', 'Mei Gao'] }),
    )
    const later = { start: '2025', end: 'present' as const }
    const { list } = idsOfLab(papers, [{ id: 'ada-li', period: later }, mei])
    expect(list).toEqual(['of-2022'])
  })

  it('is on a page, whether it counts or not', () => {
    const papers = [paper('then', { issued: '2021' }), paper('before', { issued: '2001' })]
    const found = idsOfLab(papers, [{ id: 'ada-li', period }])
    expect(found).toEqual({ list: ['then'], pages: ['then', 'before'], count: 1 })
  })

  it('counts for ever where the lab says nothing about periods', () => {
    const { list } = idsOfLab([paper('old', { issued: '1999' })], [{ id: 'ada-li' }])
    expect(list).toEqual(['old'])
  })
})

describe('a person of the lab', () => {
  it('who was there twice is what the entry says that goes on', () => {
    const members: LabMember[] = [
      { id: 'ada-li', role: 'master', period: { start: '2018', end: '2020' } },
      { id: 'ada-li', role: 'postdoc', period: { start: '2025', end: 'present' } },
    ]
    expect(labPeople({ members }, today)).toMatchObject([
      { id: 'ada-li', current: { role: 'postdoc' }, former: false },
    ])
  })

  it('is former once the last period has ended', () => {
    const [first, second] = labPeople({ members: [mei, { name: nameOfMember('Bo Lin') }] }, today)
    expect([first?.former, second?.former]).toEqual([true, false])
  })

  it('without an id is called by the place in the list', () => {
    expect(labPeople({ members: [mei] }, today)[0]?.id).toBe('member-1')
  })
})
