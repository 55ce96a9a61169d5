import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug } from '#core/schema/slug-rules.ts'
import { createIds } from './publication-id.ts'

test.each([
  ['DataMan: Data Manager for Pre-training', 'peng25', 'dataman'],
  ['数据：DataMan', 'peng25', 'dataman'],
  ['Qwen2.5 Technical Report', 'x', 'qwen2-5-technical-report'],
  ['On the Safety of Dialogue Systems', 'x', 'safety-dialogue-systems'],
  ['A Very Long Title With Many More Words Than an Id', 'x', 'very-long-title-many-more'],
  ['Towards Something Rather Long: A Survey', 'x', 'something-rather-long-survey'],
  ['Łukasz’s Größe', 'x', 'lukaszs-grosse'],
  ['Of the', 'x', 'of-the'],
  ['大语言模型', 'Peng:2025/数据', 'peng-2025'],
  ['大语言模型', '数据', 'paper'],
  ['!', '', 'paper'],
  ['Aux', 'x', 'aux-2'],
  ['COM1: A Robot', 'x', 'com1-2'],
  ['河流', 'nul', 'nul-2'],
  [{ zh: '大语言模型', en: 'Large Models' }, 'x', 'large-models'],
])('%j by the key %s becomes %s', (title, key, id) => {
  expect(createIds([])({ title, key })).toBe(id)
})

test.each([
  ['河流的记忆与湖泊', 'he-liu-ji-yi-hu-bo'],
  ['基于河流的湖泊记忆研究综述', 'he-liu-hu-bo-ji-yi-yan-jiu'],
  ['河流：湖泊记忆研究', 'he-liu'],
  ['河流 Rivers', 'rivers'],
  ['基于 $k$-河流的湖泊', 'k-he-liu-hu-bo'],
  [{ zh: '河流', en: 'Rivers' }, 'rivers'],
  ['ひらがな', 'key21'],
])('%j in pinyin becomes %s', (title, id) => {
  const syllables = {
    河: 'hé',
    流: 'liú',
    记: 'jì',
    忆: 'yì',
    湖: 'hú',
    泊: 'bó',
    研: 'yán',
    究: 'jiū',
  }
  const read = new Map(Object.entries(syllables))
  const romanize = (text: string) => [...text].map((sign) => read.get(sign) ?? sign).join(' ')
  expect(createIds([], romanize)({ title, key: 'key21' })).toBe(id)
})

test('distinguishes papers of the same name', () => {
  expect(createIds(['title'])({ title: 'A Title', key: 'x' })).toBe('title-2')
  expect(createIds(['title', 'title-2'])({ title: 'A Title', key: 'x' })).toBe('title-3')
})

test('numbers a hundred thousand papers of one title', () => {
  const giveId = createIds([])
  const ids = Array.from({ length: 100_000 }, () => giveId({ title: 'A Title', key: 'x' }))
  expect(new Set(ids).size).toBe(100_000)
  expect(ids.at(-1)).toBe('title-100000')
})

test('is always a part of an address, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.boolean(), (title, key, again) => {
      const first = createIds([])({ title, key })
      const id = again ? createIds([first])({ title, key }) : first
      expect(isSlug(id)).toBe(true)
      expect(id === first).toBe(!again)
    }),
  )
  expect(isSlug(createIds(['x'.repeat(74)])({ title: 'x'.repeat(300), key: '' }))).toBe(true)
})
