import { describe, expect, it } from 'vitest'
import type { Venue } from '#core/schema/vocabulary.ts'
import { createVenueGuess } from './check-venues.ts'

const VENUES: Venue[] = [
  {
    id: 'acl',
    short: 'ACL',
    name: { en: 'Annual Meeting of the Association for Computational Linguistics' },
    kind: 'conference',
  },
  { id: 'emnlp', short: 'EMNLP', name: '自然语言处理实证方法会议', kind: 'conference' },
  { id: 'iclr', short: 'ICLR', name: 'ICLR', kind: 'conference' },
  { id: 'icassp', short: 'ICASSP', name: 'ICASSP', kind: 'conference' },
  { id: 'neurips', short: 'NeurIPS', name: 'NeurIPS', kind: 'conference' },
  { id: 'physics-a', short: 'J. Phys. A', name: 'Journal of Physics A', kind: 'journal' },
  { id: 'tip', short: 'TIP', name: 'IEEE Transactions on Image Processing', kind: 'journal' },
  { id: 'jsj', short: '计算机学报', name: '计算机学报', kind: 'journal' },
]

describe('the venue that free text perhaps means', () => {
  it.each([
    ['A.C.L.', 'acl', 'the name with full stops'],
    ['neur ips', 'neurips', 'the name with a space'],
    ['EMLNP', 'emnlp', 'swapped letters'],
    ['ICASP', 'icassp', 'a letter once instead of twice'],
    ['ICLRR', 'iclr', 'a letter twice instead of once'],
    ['NeurlPS', 'neurips', 'a letter that looks like another'],
    [
      'Annual Meeting of the Association for Computational Lingustics',
      'acl',
      'a typo in a long word',
    ],
    ['自然语言处理实证方法大会', 'emnlp', 'another character in a long name'],
  ])('%s is near %s: %s', (written, id) => {
    expect(createVenueGuess(VENUES)(written)).toBe(id)
  })

  it.each([
    ['TACL', 'another venue, one letter longer'],
    ['EACL', 'another venue, one letter longer'],
    ['NAACL', 'another venue, two letters longer'],
    ['ICML', 'another venue, two letters changed'],
    ['ICRA', 'another venue, swapped and changed'],
    ['Journal of Physics B', 'another letter of a series'],
    ['IEEE Transactions on Signal Processing', 'another word'],
    ['软件学报', 'another Chinese journal'],
    ['计算机科学', 'another Chinese journal with the same beginning'],
    ['', 'nothing'],
  ])('%s is near none: it is %s', (written) => {
    expect(createVenueGuess(VENUES)(written)).toBeUndefined()
  })

  it('is at a loss between two', () => {
    const twins = ['International Conference on Networks', 'International Conference on Networkx']
    const venues = twins.map((name, at) => ({
      id: `v${at}`,
      short: name,
      kind: 'conference' as const,
    }))
    expect(createVenueGuess(venues)('International Conference on Networky')).toBeUndefined()
  })
})
