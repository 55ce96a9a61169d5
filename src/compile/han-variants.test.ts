import { describe, expect, it } from 'vitest'
import { simplify, variantsIn } from './han-variants.ts'

describe('simplify', () => {
  it.each([
    ['鄭楚傑', '郑楚杰'],
    ['裏裡爲為', '里里为为'],
    ['數據管理 Data', '数据管理 Data'],
    ['郑楚杰', '郑楚杰'],
    ['余華', '余华'],
    ['', ''],
  ])('writes %s as %s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified)
  })
})

describe('variantsIn', () => {
  it('pairs traditional characters with those in the texts', () => {
    const pairs = variantsIn(['郑楚杰', '管理'])
    expect(pairs).toContain('鄭郑')
    expect(pairs).toContain('傑杰')
    expect([...pairs].length % 2).toBe(0)
  })

  it('contains every variant of a character', () => {
    expect(variantsIn(['里'])).toMatch(/裏里/u)
    expect(variantsIn(['里'])).toMatch(/裡里/u)
  })

  it.each([[[]], [['latin only']], [['管理']]])('has nothing for %j', (texts) => {
    expect(variantsIn(texts)).toBe('')
  })
})
