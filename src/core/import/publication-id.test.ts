import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug } from '../schema/slug-pattern.ts'
import { publicationId } from './publication-id.ts'

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
  [{ zh: '大语言模型', en: 'Large Models' }, 'x', 'large-models'],
])('%j by the key %s becomes %s', (title, key, id) => {
  expect(publicationId(title, key, new Set())).toBe(id)
})

test('tells papers of the same name apart', () => {
  expect(publicationId('A Title', 'x', new Set(['title']))).toBe('title-2')
  expect(publicationId('A Title', 'x', new Set(['title', 'title-2']))).toBe('title-3')
})

test('is always a part of an address, and never one that is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.boolean(), (title, key, again) => {
      const first = publicationId(title, key, new Set())
      const id = again ? publicationId(title, key, new Set([first])) : first
      expect(isSlug(id)).toBe(true)
      expect(id === first).toBe(!again)
    }),
  )
  expect(isSlug(publicationId('x'.repeat(300), '', new Set(['x'.repeat(74)])))).toBe(true)
})
