import { describe, expect, it } from 'vitest'
import { readHomePapers as read } from '#tests/support/site/read-home-papers.ts'

const authors = ['Ada Brook', 'Tom Vale']

describe('readPublication', () => {
  it.each([
    [
      'three lines',
      '1. **Rivers of the North**<br />**Ada Brook**, Tom Vale<br />ICML 2024 [[code]](https://a.b)',
      {
        title: 'Rivers of the North',
        authors,
        type: 'paper-conference',
        venue: 'ICML',
        issued: '2024',
        links: [{ type: 'code', url: 'https://a.b' }],
      },
    ],
    [
      'sentences',
      '[1] Rivers: A study. Ada Brook, Tom Vale. Journal of Water, 2020.',
      {
        title: 'Rivers: A study',
        authors,
        type: 'article-journal',
        venue: 'Journal of Water',
        issued: '2020',
      },
    ],
    [
      'quotation marks',
      '- Ada Brook and Tom Vale. "Rivers of the North." *Water Letters* 12(3): 4-5, 2020.',
      {
        title: 'Rivers of the North',
        authors,
        type: 'article-journal',
        venue: 'Water Letters',
        volume: '12',
        issue: '3',
        page: '4-5',
        issued: '2020',
      },
    ],
    [
      'a linked title and a badge',
      '- `ACL 2024` [Rivers of the North](https://doi.org/10.1234/x), Ada Brook, Tom Vale',
      {
        title: 'Rivers of the North',
        authors,
        type: 'paper-conference',
        venue: 'ACL',
        issued: '2024',
        doi: '10.1234/x',
      },
    ],
    [
      'an arXiv link and no date',
      '- **Rivers of the North**<br>Ada Brook, Tom Vale<br>[[paper]](https://huggingface.co/papers/2507.18071)',
      {
        title: 'Rivers of the North',
        authors,
        type: 'article',
        venue: 'arXiv',
        issued: '2025-07',
        arxiv: '2507.18071',
        links: [{ type: 'paper', url: 'https://huggingface.co/papers/2507.18071' }],
      },
    ],
    [
      'an arXiv id',
      '[2] Rivers of the North. Ada Brook, Tom Vale. arXiv preprint arXiv:2304.10844, 2023.',
      {
        title: 'Rivers of the North',
        authors,
        type: 'article',
        venue: 'arXiv',
        arxiv: '2304.10844',
        issued: '2023',
      },
    ],
    [
      'a prize',
      '[3] Rivers of the North. Ada Brook, Tom Vale. EMNLP, 2022. (Oral, top 4.1%)',
      {
        title: 'Rivers of the North',
        authors,
        type: 'paper-conference',
        venue: 'EMNLP',
        issued: '2022',
        awards: [{ kind: 'oral', note: 'top 4.1%' }],
      },
    ],
    [
      'findings',
      '[4] Rivers of the North. Ada Brook, Tom Vale. Findings of X: ACL 2025.',
      {
        title: 'Rivers of the North',
        authors,
        type: 'paper-conference',
        track: 'findings',
        venue: 'X: ACL',
        issued: '2025',
      },
    ],
    [
      'a remark',
      '[5] Rivers of the North. Ada Brook, Tom Vale. Journal of Water, 2020. (Impact Factor: 5.6)',
      {
        title: 'Rivers of the North',
        authors,
        type: 'article-journal',
        venue: 'Journal of Water',
        issued: '2020',
        note: { en: 'Impact Factor: 5.6' },
      },
    ],
    [
      'a group as author',
      '[6] Rivers technical report. Water Team. arXiv 2025.',
      {
        title: 'Rivers technical report',
        authors: [{ literal: 'Water Team' }],
        type: 'report',
        venue: 'arXiv',
        issued: '2025',
      },
    ],
    [
      'one author, the owner',
      '[7] Rivers of the North. Ada Brook. ICML, 2025.',
      {
        title: 'Rivers of the North',
        authors: ['Ada Brook'],
        type: 'paper-conference',
        venue: 'ICML',
        issued: '2025',
      },
    ],
    [
      'commas alone',
      '- [Rivers of the North](https://a.b), Ada Brook, **Tom Vale**, ICML 2024',
      {
        title: 'Rivers of the North',
        authors,
        type: 'paper-conference',
        venue: 'ICML',
        issued: '2024',
        links: [{ type: 'paper', url: 'https://a.b' }],
      },
    ],
    [
      'a patent',
      '- Ada Brook, Tom Vale. "A device for rivers". Chinese Patent, 2022.',
      {
        title: 'A device for rivers',
        authors,
        type: 'patent',
        venue: 'Chinese Patent',
        issued: '2022',
      },
    ],
    [
      'a Chinese title',
      '- 《河流的记忆研究综述》，赵俊博、方毅，水利学报，2021',
      {
        title: { zh: '河流的记忆研究综述' },
        authors: ['赵俊博', '方毅'],
        type: 'article-journal',
        venue: '水利学报',
        issued: '2021',
      },
    ],
  ])('reads %s', (_, text, expected) => {
    const { read: found, problems } = read(text)
    expect(found).toEqual([expected])
    expect(problems).toEqual([])
  })

  it.each([
    ['in bold type', '**2025** Ada Brook, Tom Vale. Rivers of the North. Journal of Water.'],
    ['before a bar', '2025 | Ada Brook, Tom Vale. Rivers of the North. Journal of Water.'],
    ['in brackets', '[2025] Ada Brook, Tom Vale. Rivers of the North. Journal of Water.'],
  ])('reads a year %s before a reference', (_, text) => {
    expect(read(`- ${text}`).read).toMatchObject([
      { title: 'Rivers of the North', authors, issued: '2025', venue: 'Journal of Water' },
    ])
  })

  it('reads an honor in bold type after a reference', () => {
    const text =
      '- Ada Brook, Tom Vale. [Rivers of the North](https://arxiv.org/abs/2401.00001). ICML 2024. **Oral**.'
    expect(read(text).read).toMatchObject([{ awards: ['oral'], venue: 'ICML' }])
  })

  it.each([
    [
      'https://aclanthology.org/2024.acl-long.1/',
      { type: 'paper', url: 'https://aclanthology.org/2024.acl-long.1/' },
    ],
    ['https://b.example/a.pdf', { type: 'pdf', url: 'https://b.example/a.pdf' }],
    ['https://github.com/ada/rivers', { type: 'code', url: 'https://github.com/ada/rivers' }],
    ['https://b.example/x', { type: 'other', url: 'https://b.example/x', label: 'b.example' }],
  ])('recognizes what the written-out URL %s links to', (url, link) => {
    const text = `- "Rivers of the North", Ada Brook, Tom Vale. ICML 2024. <${url}>`
    expect(read(text).read).toMatchObject([{ links: [link] }])
  })

  it.each([
    ['https://doi.org/10.1234/a', { doi: '10.1234/a' }],
    ['https://arxiv.org/abs/2401.00001', { arxiv: '2401.00001' }],
    ['https://arxiv.org/pdf/2401.00001v2', { arxiv: '2401.00001' }],
  ])('reads %s as an identifier, and not also as a link', (url, expected) => {
    const text = `- "Rivers of the North", Ada Brook, Tom Vale. ICML 2024. [[paper]](${url})`
    const { read: papers } = read(text)
    expect(papers).toMatchObject([expected])
    expect(papers[0]).not.toHaveProperty('links')
  })

  it('reads numbers before the year', () => {
    const text = '- Ada Brook, Tom Vale. Rivers of the North. Journal of Water, 12(3):45–67, 2022.'
    expect(read(text).read).toMatchObject([
      { venue: 'Journal of Water', volume: '12', issue: '3', page: '45-67', issued: '2022' },
    ])
  })

  it('keeps initials with their names', () => {
    const text = '- **A. Brook**, T. Vale. "Rivers of the North." Journal of Water, 2020.'
    expect(read(text).read).toMatchObject([{ authors: ['A. Brook', 'T. Vale'] }])
  })
})
