import { readHomeSection } from '#tests/support/site/read-home-section.ts'
import { describe, expect, it } from 'vitest'

function read(text: string) {
  const { values, problems } = readHomeSection('论文', text, ['张三'])
  const read = values('publications') as { publication: object }[]
  return { read: read.map(({ publication }) => publication), problems }
}

const zh = { title: { zh: '河流的记忆研究' }, authors: ['张三', '李四'] }
const en = { title: 'Rivers of the north', authors: ['S. Zhang', 'S. Li'] }
const journal = { type: 'article-journal', venue: '水利学报', issued: '2021' }
const standard = {
  type: 'standard',
  number: 'GB/T 1234.5—2020',
  publisher: '中国标准出版社',
  'publisher-place': '北京',
  issued: '2020',
}
const numbers = { volume: '3', issue: '2', page: '1-9' }

describe('references of GB/T 7714', () => {
  it.each([
    [
      'full-width stops and commas',
      '张三，李四．河流的记忆研究[J]．水利学报，2021，3(2)：1-9．',
      { ...zh, ...journal, ...numbers },
    ],
    [
      'commas and dots without spaces',
      '张三,李四.河流的记忆研究[J].水利学报,2021,3(2):1-9.',
      { ...zh, ...journal, ...numbers },
    ],
    [
      'a DOI after it',
      '张三，李四．河流的记忆研究[J]．水利学报，2021，3(2)：1-9．DOI：10.1234/slxb.2021.02.',
      { ...zh, ...journal, ...numbers, doi: '10.1234/slxb.2021.02' },
    ],
    [
      'no mark',
      '张三，李四．河流的记忆研究．水利学报，2021，3(2)：1-9．',
      { ...zh, ...journal, ...numbers },
    ],
    [
      'ideographic stops and no mark',
      '张三，李四。河流的记忆研究。水利学报，2021，3(2)：1-9。',
      { ...zh, ...journal, ...numbers },
    ],
    ['a year alone', '张三，李四．河流的记忆研究．水利学报，2021．', { ...zh, ...journal }],
    [
      'an issue after the year',
      '张三, 李四. 河流的记忆研究[J]. 水利学报(自然科学版), 2021(03): 1-9+20.',
      { ...zh, ...journal, venue: '水利学报(自然科学版)', issue: '03', page: '1-9+20' },
    ],
    [
      'a volume without an issue',
      '张三, 李四. 河流的记忆研究[J]. 水利学报, 2021, 3: 1-9.',
      { ...zh, ...journal, volume: '3', page: '1-9' },
    ],
    [
      'issue and pages in words',
      '张三, 李四. 河流的记忆研究[J]. 水利学报, 2021年第3期, 第1-9页.',
      { ...zh, ...journal, issue: '3', page: '1-9' },
    ],
    [
      'pages that look like years',
      '张三, 李四. 河流的记忆研究[J]. 水利学报, 2021, 3(2): 2001-2010.',
      { ...zh, ...journal, ...numbers, page: '2001-2010' },
    ],
    [
      'the date of access',
      '张三, 李四. 河流的记忆研究[J/OL]. 水利学报, 2021: 1-9[2021-08-01]. https://doi.org/10.1234/x.',
      { ...zh, ...journal, page: '1-9', doi: '10.1234/x' },
    ],
    [
      'a linked title and a bold name',
      '**张三**, 李四. [河流的记忆研究](https://a.b/c)[J]. 水利学报, 2021, 3(2): 1-9.',
      { ...zh, ...journal, ...numbers, links: [{ type: 'paper', url: 'https://a.b/c' }] },
    ],
    [
      'quotation marks within the title',
      '张三，李四．“河流”与“湖泊”：一个综述[J]．水利学报，2021．',
      { ...zh, ...journal, title: { zh: '“河流”与“湖泊”：一个综述' } },
    ],
    [
      'proceedings',
      '张三, 李四. 河流的记忆研究[C]//全国水利学术会议论文集. 2021: 1-9.',
      {
        ...zh,
        type: 'paper-conference',
        venue: '全国水利学术会议论文集',
        issued: '2021',
        page: '1-9',
      },
    ],
    [
      'proceedings with editors, town and publisher',
      '张三, 李四. 河流的记忆研究[C]//王五, 赵六. 水利会议论文集. 北京: 某某出版社, 2021: 1-9.',
      { ...zh, type: 'paper-conference', venue: '水利会议论文集', issued: '2021', page: '1-9' },
      ['王五、赵六', '某某出版社'],
    ],
    [
      'the town of a conference',
      '张三, 李四. 河流的记忆研究[C]. 第五届水利大会, 北京, 2021.',
      { ...zh, type: 'paper-conference', venue: '第五届水利大会', issued: '2021' },
    ],
    [
      'proceedings in the older form',
      '张三, 李四. 河流的记忆研究[A]. 见: 水利会议论文集[C]. 北京: 某某出版社, 2010. 1-9.',
      { ...zh, type: 'paper-conference', venue: '水利会议论文集', issued: '2010', page: '1-9' },
      ['某某出版社'],
    ],
    [
      'proceedings with a year in the name',
      'Zhang S, Li S. Rivers of the north[C]//2021 IEEE Conference on Rivers. IEEE, 2021: 1-9.',
      {
        ...en,
        type: 'paper-conference',
        venue: '2021 IEEE Conference on Rivers',
        issued: '2021',
        page: '1-9',
      },
    ],
    [
      'a thesis',
      '张三. 河流的记忆研究[D]. 北京: 某某大学, 2021.',
      {
        ...zh,
        authors: ['张三'],
        type: 'thesis',
        venue: '某某大学',
        'publisher-place': '北京',
        issued: '2021',
      },
    ],
    [
      'a thesis with its degree',
      '张三. 河流的记忆研究[D]. 北京: 某某大学博士学位论文, 2021.',
      {
        ...zh,
        authors: ['张三'],
        type: 'thesis',
        genre: 'doctoral-thesis',
        venue: '某某大学',
        'publisher-place': '北京',
        issued: '2021',
      },
    ],
    [
      'a book',
      '王五. 河流的记忆研究[M]. 北京: 某某出版社, 2020.',
      {
        ...zh,
        authors: ['王五'],
        type: 'book',
        publisher: '某某出版社',
        'publisher-place': '北京',
        issued: '2020',
      },
    ],
    [
      'a part of a book',
      '张三. 河流的记忆研究[M]//王五. 水利. 北京: 某某出版社, 2020: 15-30.',
      {
        ...zh,
        authors: ['张三'],
        type: 'chapter',
        venue: '水利',
        issued: '2020',
        page: '15-30',
      },
      ['王五', '某某出版社'],
    ],
    [
      'a patent',
      '张三, 李四. 一种测量方法: CN112345678A[P]. 2021-06-01.',
      {
        ...zh,
        title: { zh: '一种测量方法' },
        type: 'patent',
        number: 'CN112345678A',
        issued: '2021-06-01',
      },
    ],
    [
      'a page of the web',
      '张三, 李四. 河流的记忆研究[EB/OL]. (2021-06-01)[2021-07-01]. https://example.org/river.',
      {
        ...zh,
        type: 'post-weblog',
        issued: '2021-06-01',
        links: [{ type: 'paper', url: 'https://example.org/river' }],
      },
    ],
    [
      'a preprint, and names in capitals',
      'ZHANG S, LI S. Rivers of the north[J/OL]. arXiv preprint arXiv:2101.00001, 2021.',
      { ...en, type: 'article', venue: 'arXiv', arxiv: '2101.00001', issued: '2021' },
    ],
    [
      'names in both scripts',
      'Zhang San, 李四. Rivers of the north[J]. Journal of Water, 2021, 3(2): 1-9.',
      { ...en, authors: ['Zhang San', '李四'], ...journal, ...numbers, venue: 'Journal of Water' },
    ],
    [
      'a newspaper',
      '张三, 李四. 河流的记忆研究[N]. 水利日报, 2021-06-01(3).',
      { ...zh, type: 'article-newspaper', venue: '水利日报', issued: '2021-06-01', page: '3' },
    ],
    [
      'a standard',
      '某某课题组. 河流的记忆研究: GB/T 1234.5—2020[S]. 北京: 中国标准出版社, 2020.',
      { ...zh, ...standard, authors: [{ literal: '某某课题组' }] },
    ],
    [
      'a standard that begins with its number',
      '某某课题组. GB/T 1234.5—2020 河流的记忆研究[S]. 北京: 中国标准出版社, 2020.',
      { ...zh, ...standard, authors: [{ literal: '某某课题组' }] },
    ],
    [
      'a standard without authors',
      'GB/T 1234.5—2020　河流的记忆研究[S].',
      { title: zh.title, authors: [], type: 'standard', number: 'GB/T 1234.5—2020' },
    ],
    [
      'a report of a group',
      '某某课题组. 河流的记忆研究[R]. 北京: 某某研究院, 2021.',
      {
        ...zh,
        authors: [{ literal: '某某课题组' }],
        type: 'report',
        venue: '某某研究院',
        'publisher-place': '北京',
        issued: '2021',
      },
    ],
    [
      'commas alone',
      '张三，李四，河流的记忆研究，水利学报，2021，3(2)：1-9',
      { ...zh, ...journal, ...numbers },
    ],
    [
      'the title in brackets of its own',
      '张三、李四，《河流的记忆研究》，水利学报，2021年第3期，第1-9页。',
      { ...zh, ...journal, issue: '3', page: '1-9' },
    ],
  ])('are read with %s', (_, text, expected, left: readonly string[] = []) => {
    // A bundle has no field for what a part of a book says about the book.
    const problems = left.length === 0 ? [] : [`not-understood: ${left.join('; ')}`]
    expect(read(`- ${text}`)).toEqual({ read: [{ ...expected }], problems })
  })

  it.each([
    ['张三，李四，等．河流的记忆研究[J]．水利学报，2021．', ['张三', '李四'], '等'],
    ['张三,李四等.河流的记忆研究[J].水利学报,2021.', ['张三', '李四'], '等'],
    ['李四等．河流的记忆研究．水利学报，2021．', ['李四'], '等'],
    ['Zhang S, et al. Rivers of the north[J]. 水利学报, 2021.', ['S. Zhang'], 'et al'],
    ['张三, 李四. 河流的记忆研究[J]. 水利学报, 2021, 已录用.', ['张三', '李四'], '已录用'],
  ])('report what is left of %s', (text, authors, left) => {
    const { read: found, problems } = read(`- ${text}`)
    expect(found).toMatchObject([{ authors, venue: '水利学报' }])
    const code = left === '已录用' ? 'not-understood' : 'some-authors'
    expect(problems).toEqual([`${code}: ${left}`])
  })

  it('are several where each has a line of its own', () => {
    const lines =
      '[1]张三，李四．河流的记忆研究[J]．水利学报，2021．\n[2]张三，王五．湖泊的记忆[J]．水利学报，2022．'
    for (const text of [lines, lines.replaceAll(/\[\d\]/gu, '')]) {
      expect(read(text)).toMatchObject({
        read: [{ issued: '2021' }, { issued: '2022' }],
        problems: [],
      })
    }
  })

  it.each([
    ['two marks', '张三，李四．河流[J]．水利学报，2021．王五．湖泊[J]．水利学报，2022．'],
    ['no names', '河流的记忆研究[J]．水利学报，2021．'],
  ])('are reported if they have %s', (_, text) => {
    expect(read(`- ${text}`)).toEqual({ read: [], problems: [`not-understood: ${text}`] })
  })
})
