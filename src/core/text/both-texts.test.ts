import { describe, expect, it } from 'vitest'
import { bothTexts } from './both-texts.ts'

describe('bothTexts', () => {
  it.each([
    [undefined, []],
    ['ACL', ['ACL']],
    [{ en: 'Data', zh: '数据' }, ['Data', '数据']],
    [{ zh: '数据' }, ['数据']],
  ])('of %j are %j', (value, texts) => {
    expect(bothTexts(value)).toEqual(texts)
  })
})
