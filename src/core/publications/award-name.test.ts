import { describe, expect, it } from 'vitest'
import { awardName } from './award-name.ts'

describe('awardName', () => {
  const own = new Map([['demo-award', { en: 'Demo Award', zh: '演示奖' }]])

  it.each([
    ['oral', 'the word oral'],
    ['demo-award', { en: 'Demo Award', zh: '演示奖' }],
    ['gone', undefined],
  ])('of %s is %j', (id, name) => {
    expect(awardName(id, own, (award) => `the word ${award}`)).toEqual(name)
  })
})
