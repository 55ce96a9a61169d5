import { describe, expect, it } from 'vitest'
import { kindId, ownKinds } from './kind-id.ts'

describe('kindId', () => {
  it.each([
    ['oral', 'oral'],
    [{ en: 'Test of Time Award', zh: '时间检验奖' }, 'test-of-time-award'],
    [{ zh: '时间检验奖' }, 'shi-jian-jian-yan-jiang'],
    [{ en: 'Prix Poincaré (2nd)' }, 'prix-poincare-2nd'],
    [{ en: '★' }, 'other'],
  ])('of %j is %s', (kind, id) => {
    expect(kindId(kind)).toBe(id)
  })
})

describe('ownKinds', () => {
  it('has each once, under its first name', () => {
    const kinds = ['oral', { en: 'Demo Award' }, { en: 'Demo award', zh: '演示奖' }]
    expect([...ownKinds(kinds)]).toEqual([['demo-award', { en: 'Demo Award' }]])
  })
})
