import { describe, expect, it } from 'vitest'
import { createSpelling, foldIn, termsIn } from './spelling.ts'

const spelling = createSpelling({
  readings: { 郑楚杰: 'zheng/chu jie' },
  names: {},
  variants: '鄭郑傑杰裏里裡里𠮟叱',
  labels: { oral: ['oral', 'Oral', '口头报告'] },
})

describe('createSpelling', () => {
  it('reads what the bundle says', () => {
    expect(spelling.readings.get('郑楚杰')).toBe('zheng/chu jie')
    expect(spelling.characters.get('鄭')).toBe('郑')
    expect(spelling.characters.get('𠮟')).toBe('叱')
    expect(spelling.labels['oral']).toContain('口头报告')
  })

  it.each([undefined, { readings: {}, names: {}, variants: '', labels: {} }])(
    'needs nothing: %j',
    (nothing) => {
      const plain = createSpelling(nothing)
      expect([plain.readings.size, plain.characters.size]).toEqual([0, 0])
      expect(termsIn(plain, 'Qwen 數')).toEqual(['qwen', '數'])
    },
  )
})

describe('termsIn', () => {
  it.each([
    ['鄭楚傑', ['郑楚杰']],
    ['鄭楚杰', ['郑楚杰']],
    ['郑楚杰', ['郑楚杰']],
    ['裏 裡', ['里']],
    ['zhèng chǔjié', ['zheng', 'chujie']],
    ['', []],
  ])('reads %j as %j', (query, terms) => {
    expect(termsIn(spelling, query)).toEqual(terms)
  })
})

describe('foldIn', () => {
  it('folds and simplifies', () => {
    expect(foldIn(spelling, '《鄭楚傑》 Essays')).toBe('郑楚杰 essays')
  })
})
