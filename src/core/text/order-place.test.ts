import { describe, expect, it } from 'vitest'
import { orderPlace, placeText } from './order-place.ts'

describe('placeText', () => {
  it.each([
    [
      { role: 'PhD student', unit: 'School of CS', organization: 'Zhejiang University' },
      'PhD student, School of CS, Zhejiang University',
    ],
    [{ organization: 'Zhejiang University' }, 'Zhejiang University'],
    [{ role: 'PhD student', unit: '' }, 'PhD student'],
    [{}, ''],
  ])('goes in English from small to large: %j', (texts, text) => {
    expect(placeText(texts, 'en')).toBe(text)
  })

  it.each([
    [
      { role: '博士研究生', unit: '计算机学院', organization: '浙江大学' },
      '浙江大学计算机学院 · 博士研究生',
    ],
    [
      { role: '研究人员', unit: 'Qwen 团队', organization: '阿里巴巴集团' },
      '阿里巴巴集团 Qwen 团队 · 研究人员',
    ],
    [
      { unit: 'ATTL 实验室', organization: '情报通信研究机构（NICT）' },
      '情报通信研究机构（NICT）ATTL 实验室',
    ],
    [{ unit: 'Computer Laboratory', organization: 'Cambridge' }, 'Cambridge Computer Laboratory'],
    [{ role: '教授', organization: '浙江大学' }, '浙江大学 · 教授'],
    [{ role: '教授', unit: '' }, '教授'],
  ])('goes in Chinese from large to small: %j', (texts, text) => {
    expect(placeText(texts, 'zh')).toBe(text)
  })
})

describe('orderPlace', () => {
  it('gives the parts with what separates them', () => {
    expect(orderPlace({ role: '教授', organization: '浙江大学' }, 'zh')).toEqual([
      { part: 'organization', text: '浙江大学', before: '' },
      { part: 'role', text: '教授', before: ' · ' },
    ])
  })
})
