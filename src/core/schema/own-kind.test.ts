import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { kindName } from '../text/kind-name.ts'
import { ownKind } from './own-kind.ts'
import { isOwnKind } from '../text/kind-name.ts'

const Kind = ownKind(['oral', 'spotlight'])

describe('a kind', () => {
  it.each(['oral', { en: 'Test of Time Award' }, { en: 'Demo Award', zh: '演示奖' }])(
    'may be %j',
    (kind) => {
      expect(v.is(Kind, kind)).toBe(true)
    },
  )

  it.each(['orl', 'Demo Award', {}, { fr: 'Prix' }])('cannot be %j', (kind) => {
    expect(v.is(Kind, kind)).toBe(false)
  })

  it('is called what the interface says, or what the data says', () => {
    expect(isOwnKind('oral')).toBe(false)
    expect(kindName('oral', (word) => `${word}!`)).toBe('oral!')
    expect(kindName({ zh: '演示奖' }, String)).toEqual({ zh: '演示奖' })
  })
})
