import { expect, test } from 'vitest'
import type { Venue } from '#core/schema/vocabulary.ts'
import { createVenueResolver } from './resolve-words.ts'

const VENUES: Venue[] = [
  {
    id: 'acl',
    short: 'ACL',
    name: {
      en: 'Annual Meeting of the Association for Computational Linguistics',
      zh: '国际计算语言学协会年会',
    },
    kind: 'conference',
  },
  {
    id: 'emnlp',
    short: 'EMNLP',
    name: { en: 'Conference on Empirical Methods in Natural Language Processing' },
    kind: 'conference',
  },
  {
    id: 'neurips',
    short: 'NeurIPS',
    name: 'Conference on Neural Information Processing Systems',
    kind: 'conference',
  },
  {
    id: 'iclr',
    short: 'ICLR',
    name: 'International Conference on Learning Representations',
    kind: 'conference',
  },
  { id: 'arxiv', short: 'arXiv', name: 'arXiv preprint server', kind: 'preprint' },
  { id: 'one', short: 'Twins', kind: 'journal' },
  { id: 'two', short: 'Twins', kind: 'journal' },
]

const resolve = createVenueResolver(VENUES)

test.each([
  ['acl', 'acl'],
  ['ACL', 'acl'],
  ['ACL 2024', 'acl'],
  ['ACL’23', 'acl'],
  ["ACL '23", 'acl'],
  ['Proceedings of ACL', 'acl'],
  ['Annual Meeting of the Association for Computational Linguistics', 'acl'],
  [
    'Proceedings of the 62nd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)',
    'acl',
  ],
  [
    'In Proceedings of the 2024 Conference on Empirical Methods in Natural Language Processing',
    'emnlp',
  ],
  ['国际计算语言学协会年会', 'acl'],
  ['ICLR (Poster)', 'iclr'],
  ['ACL (1)', 'acl'],
  ['第62届国际计算语言学协会年会', 'acl'],
  ['2024年国际计算语言学协会年会', 'acl'],
  ['Advances in Neural Information Processing Systems 36', 'neurips'],
  ['Advances in Neural Information Processing Systems, volume 36', 'neurips'],
  ['Thirty-Seventh Conference on Neural Information Processing Systems', 'neurips'],
  ['The Thirteenth International Conference on Learning Representations', 'iclr'],
  ['International Conference on Learning Representations (ICLR), 2025', 'iclr'],
  ['arXiv preprint arXiv:2412.15115', 'arxiv'],
  ['arXiv preprint', 'arxiv'],
  ['arXiv', 'arxiv'],
])('%s is %s', (text, venue) => {
  expect(resolve(text)).toEqual({ venue })
})

test.each([
  ['Findings of the Association for Computational Linguistics: EMNLP 2024', 'emnlp'],
  ['Findings of ACL 2023', 'acl'],
  ['EMNLP 2024 Findings', 'emnlp'],
  ['ACL (Findings)', 'acl'],
  ['EMNLP (Findings) 2021', 'emnlp'],
])('%s is the findings of %s', (text, venue) => {
  expect(resolve(text)).toEqual({ venue, track: 'findings' })
})

test.each([
  'Workshop on Something at ACL 2024',
  'ICLR (Workshop)',
  'ACL (System Demonstrations)',
  'ICLR 2025 Oral',
  'ICLR Workshop (ACL)',
  'Empirical Methods in Natural Language Processing',
  'Findings of a Study',
  'Findings',
  'Twins',
  'ACLU',
  '2024',
  '!',
])('%s is none of them, and stays as it is', (text) => {
  expect(resolve(text)).toEqual({ venue: text })
})
