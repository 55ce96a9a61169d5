import { expect, it } from 'vitest'
import { kindOfMarkedHeading } from './heading-words.ts'

it.each([
  ['荣誉/获奖经历', 'awards'],
  ['获得奖励', 'awards'],
  ['计算机技能', 'skills'],
  ['技术能力', 'skills'],
  ['往期动态', 'news'],
  ['Archived News', 'news'],
  ['Academic experience', 'experience'],
  ['E DUCATION', 'education'],
  ['教育和工作经历', 'career'],
  ['Experience & Education', 'career'],
  ['Ph.D. Students', 'people'],
  ['Research Funding', 'projects'],
])('takes %s for %s', (heading, kind) => {
  expect(kindOfMarkedHeading(heading)).toBe(kind)
})

it.each(['To be or not to be', 'Ada Li', '2024', 'Do you want to join our projects?'])(
  'does not take %s for any kind',
  (heading) => {
    expect(kindOfMarkedHeading(heading)).toBeUndefined()
  },
)
