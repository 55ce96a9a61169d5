import type { ComparedPaper, Likeness } from '#core/publications/same-paper.ts'

export const PAPER: ComparedPaper = {
  type: 'paper-conference',
  title: 'Attention to Detail',
  authors: ['Ada Brook', 'Tom Vale'],
  issued: '2024',
}
const PREPRINT: ComparedPaper = { ...PAPER, type: 'article', issued: '2023' }

type Facts = Partial<ComparedPaper>

/** By what they are to each other, pairs of entries, each of which is the paper above but for what is said here. */
export const PAPER_PAIRS: Record<Likeness, [name: string, a: Facts, b: Facts][]> = {
  versions: [
    ['a preprint and its publication', PREPRINT, {}],
    ['a preprint of the same year', { ...PREPRINT, issued: '2024-12' }, {}],
    [
      'a preprint and its publication, both without a date',
      { ...PREPRINT, issued: undefined },
      { issued: undefined },
    ],
    [
      'a preprint of another title with the arXiv id',
      { ...PREPRINT, title: 'Draft', arxiv: '2301.00001' },
      { arxiv: '2301.00001' },
    ],
    [
      'a preprint with a DOI of its own',
      { ...PREPRINT, doi: '10.1101/2023.1' },
      { doi: '10.1000/1' },
    ],
  ],
  same: [
    ['title and year', {}, {}],
    ['a year and a day of it', { issued: '2024' }, { issued: '2024-05-01' }],
    ['two without a date', { issued: undefined }, { issued: undefined }],
    ['the DOI', { title: 'A', doi: '10.1000/x' }, { title: 'B', doi: '10.1000/x' }],
    ['the DOI in capitals', { title: 'A', doi: '10.1000/AbC' }, { title: 'B', doi: '10.1000/aBc' }],
    [
      'the DOI of a version (figshare)',
      { title: 'A', doi: '10.6084/m9.figshare.2000001.v1' },
      { title: 'B', doi: '10.6084/m9.figshare.2000001' },
    ],
    [
      'the DOIs of two versions (Research Square)',
      { title: 'A', doi: '10.21203/rs.3.rs-12345/v1' },
      { title: 'B', doi: '10.21203/rs.3.rs-12345/v2' },
    ],
    [
      'the DOI of a version (ChemRxiv)',
      { title: 'A', doi: '10.26434/chemrxiv-2021-5w8fk-v3' },
      { title: 'B', doi: '10.26434/chemrxiv-2021-5w8fk' },
    ],
    [
      'the DOI of a version (F1000)',
      { title: 'A', doi: '10.12688/f1000research.12345.2' },
      { title: 'B', doi: '10.12688/f1000research.12345' },
    ],
    ['the arXiv id', { title: 'A', arxiv: '2301.00001' }, { title: 'B', arxiv: '2301.00001' }],
    [
      'the arXiv id and its DOI',
      { title: 'A', arxiv: '2301.00001' },
      { title: 'B', doi: '10.48550/arXiv.2301.00001' },
    ],
    [
      'the arXiv id and the DOI of its second version',
      { title: 'A', arxiv: '2301.00001' },
      { title: 'B', doi: '10.48550/ARXIV.2301.00001v2' },
    ],
    [
      'the arXiv id though the DOIs differ',
      { arxiv: '2301.00001', doi: '10.1000/1' },
      { arxiv: '2301.00001', doi: '10.1000/2' },
    ],
    [
      'the DOI though the arXiv ids differ',
      { arxiv: '2301.00001', doi: '10.1000/1' },
      { arxiv: '2301.00002', doi: '10.1000/1' },
    ],
    ['a title of which only one has a DOI', { doi: '10.1000/1' }, {}],
    [
      'a title in one language and in both',
      { title: { en: 'Attention to Detail', zh: '注意细节' } },
      {},
    ],
    [
      'a title in the other language, by its pages',
      { venue: 'J', volume: '3', page: '1-9' },
      { title: '注意细节', venue: 'J', volume: '3', page: '1-9' },
    ],
    [
      'a subtitle more, with the DOI',
      { title: 'Attention to Detail: A Study', doi: '10.1000/1' },
      { doi: '10.1000/1' },
    ],
    ['punctuation and capitals', { title: 'attention -- to detail.' }, {}],
    ['LaTeX', { title: String.raw`{A}ttention to {\textbf Detail}` }, {}],
    ['accents', { title: 'Café' }, { title: String.raw`Caf\'e` }],
    ['full-width letters', { title: 'Ａｔｔｅｎｔｉｏｎ　ｔｏ　Ｄｅｔａｉｌ' }, {}],
    ['a hyphen', { title: 'Pre-training' }, { title: 'Pretraining' }],
    ['spaces between two scripts', { title: '基于 BERT 的方法' }, { title: '基于BERT的方法' }],
    ['other authors of one title and year', { authors: ['A. Brook'] }, {}],
  ],
  likely: [
    ['online in one year and in print in the next', { issued: '2023' }, { issued: '2024' }],
    ['a date that only one knows', { issued: undefined }, {}],
  ],
  title: [
    ['the same title three years later', { issued: '2020' }, {}],
    ['the same title of another year by others', { issued: '2023', authors: ['Mira Olsen'] }, {}],
    ['a preprint by others', { ...PREPRINT, authors: ['Mira Olsen'] }, {}],
    ['a preprint of which one has no date', { ...PREPRINT, issued: undefined }, {}],
    ['a journal paper of the year before', { type: 'article-journal', issued: '2023' }, {}],
  ],
  different: [
    ['another title', { title: 'Attention' }, {}],
    ['a subtitle more and no identifier', { title: 'Attention to Detail: A Study' }, {}],
    ['one word more', { title: 'Attention to Every Detail' }, {}],
    ['one title with two DOIs', { doi: '10.1000/1' }, { doi: '10.1000/2' }],
    ['one title with two arXiv ids', { arxiv: '2301.00001' }, { arxiv: '2301.00002' }],
    ['a title in the other language', { title: '注意细节' }, {}],
    ['a thesis with the title of a paper', { type: 'thesis' }, {}],
    ['a patent with the title of a paper', { type: 'patent' }, {}],
    ['titles without a letter', { title: '?', authors: ['Mira Olsen'] }, { title: '?' }],
    [
      'a single page that both are on',
      { title: 'A', venue: 'J', volume: '3', page: '1' },
      { title: 'B', venue: 'J', volume: '3', page: '1' },
    ],
    [
      'pages of another volume',
      { title: 'A', venue: 'J', volume: '3', page: '1-9' },
      { title: 'B', venue: 'J', volume: '4', page: '1-9' },
    ],
    [
      'pages of a volume with the same number, decades apart',
      { title: 'A', venue: 'J', volume: '3', page: '1-9', issued: '1990' },
      { title: 'B', venue: 'J', volume: '3', page: '1-9', issued: '2015' },
    ],
  ],
}
