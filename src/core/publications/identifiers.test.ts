import { describe, expect, it } from 'vitest'
import { arxivInText, arxivOfAddress, doiOfAddress, readArxiv, readDoi } from './identifiers.ts'

describe('readArxiv', () => {
  it.each([
    ['2507.18071', '2507.18071'],
    ['arXiv:2507.18071v3', '2507.18071'],
    ['https://arxiv.org/abs/2507.18071', '2507.18071'],
    ['http://www.arxiv.org/pdf/2507.18071v1.pdf', '2507.18071'],
    ['https://arxiv.org/html/2507.18071?x=1', '2507.18071'],
    ['10.48550/arXiv.2507.18071', '2507.18071'],
    ['math/0309136', 'math/0309136'],
    ['math.GT/0309136', 'math/0309136'],
  ])('reads %s', (text, id) => {
    expect(readArxiv(text)).toBe(id)
  })

  it.each(['', '2507', '12345.6789', 'https://a.org/2507.18071', 'version 2507.18071'])(
    'reads nothing in %j',
    (text) => {
      expect(readArxiv(text)).toBeUndefined()
    },
  )
})

describe('arxivOfAddress', () => {
  it.each([
    ['https://arxiv.org/abs/2507.18071v2', '2507.18071'],
    ['https://huggingface.co/papers/2507.18071', '2507.18071'],
    ['https://www.alphaxiv.org/abs/2507.18071v1#p', '2507.18071'],
    ['https://huggingface.co/Qwen/2507.18071', undefined],
  ])('of %s is %s', (url, id) => {
    expect(arxivOfAddress(url)).toBe(id)
  })
})

describe('arxivInText', () => {
  it.each([
    ['arXiv preprint arXiv:2304.10844', '2304.10844'],
    ['CoRR abs/2304.10844', undefined],
    ['abs/2304.10844', '2304.10844'],
    ['arXiv:2304.10844 [cs.CL]', '2304.10844'],
    ['Proceedings of 2304', undefined],
  ])('of %s is %s', (text, id) => {
    expect(arxivInText(text)).toBe(id)
  })
})

describe('readDoi', () => {
  it.each(['10.1', 'https://a.org/10.1234/x', 'see 10.1234/x', ''])(
    'reads nothing in %j',
    (text) => {
      expect(readDoi(text)).toBeUndefined()
    },
  )

  it.each([
    ['10.1234/x.', '10.1234/x'],
    ['10.1234/x(1)y(2)', '10.1234/x(1)y(2)'],
    ['(10.1234/x)', undefined],
    ['10.1234/x)', '10.1234/x'],
  ])('reads %s as %s', (text, doi) => {
    expect(readDoi(text)).toBe(doi)
  })
})

describe('doiOfAddress', () => {
  it.each([
    ['https://dl.acm.org/doi/pdf/10.1145/3512527.3531386', '10.1145/3512527.3531386'],
    [
      'https://link.springer.com/chapter/10.1007/978-981-15-1721-1_5',
      '10.1007/978-981-15-1721-1_5',
    ],
    ['https://link.springer.com/content/pdf/10.1007/s1-2.pdf', '10.1007/s1-2'],
    ['https://web.archive.org/web/2022id_/https://dl.acm.org/doi/pdf/10.1145/1.2', '10.1145/1.2'],
    ['https://onlinelibrary.wiley.com/doi/abs/10.1002/x?y=1', '10.1002/x'],
    ['https://a.org/doi/10.1002/x', undefined],
  ])('of %s is %s', (url, doi) => {
    expect(doiOfAddress(url)).toBe(doi)
  })
})
