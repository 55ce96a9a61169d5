import { describe, expect, it } from 'vitest'
import { IMPORTERS } from '../importers.ts'
import type { Reading } from '../reading.ts'

const ENDNOTE = `%0 Journal Article
%A 林晚舟
%A Gu, Yifan
%T 地衣的生长
%J 地衣学报
%D 2020
%V 49
%N 07
%P 1106-1111+1117
%R 10.5555/lichen.1
`

const ENDNOTE_XML = `<?xml version="1.0"?><xml><records><record><database name="my.enl">my.enl</database>
<ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">林晚舟</style></author>
<author>Gu, Yifan</author></authors></contributors><titles><title><style face="normal">地衣的</style><style face="italic">生长</style></title>
<secondary-title>地衣学报</secondary-title></titles><pages>1106-1111+1117</pages><volume>49</volume><number>07</number>
<dates><year>2020</year></dates><electronic-resource-num>10.5555/lichen.1</electronic-resource-num></record></records></xml>`

const NOTEEXPRESS = `{Reference Type}: Journal Article
{Title}: 地衣的生长
{Author}: 林晚舟;Gu, Yifan
{Journal}: 地衣学报
{Year}: 2020
{Volume}: 49
{Issue}: 07
{Pages}: 1106-1111+1117
{DOI}: 10.5555/lichen.1
`

const REFWORKS = `RT Journal Article
SR 1
A1 林晚舟;Gu, Yifan
T1 地衣的生长
JF 地衣学报
YR 2020
IS 07
vo 49
OP 1106-1111+1117
DO 10.5555/lichen.1
`

const PUBMED = `
PMID- 12345678
OWN - NLM
VI  - 49
IP  - 07
DP  - 2020
TI  - 地衣的
      生长
LID - 10.5555/lichen.1 [doi]
FAU - 林晚舟
AU  - Lin W
FAU - Gu, Yifan
AU  - Gu Y
PT  - Case Reports
PT  - Journal Article
JT  - 地衣学报
PG  - 1106-1111+1117
`

const WEB_OF_SCIENCE = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Lin, WZ
   Gu, YF
AF 林晚舟
   Gu, Yifan
TI 地衣的
   生长
SO 地衣学报
DT Article
PY 2020
VL 49
IS 07
BP 1106
EP 1111+1117
DI 10.5555/lichen.1
ER

EF`

const SCOPUS = `\uFEFF"Authors","Author full names","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","DOI","Document Type","EID"
"Lin W.; Gu Y.","林晚舟 (57000000001); Gu, Yifan (57000000002)","地衣的生长","2020","地衣学报","49","07","","1106","1111+1117","10.5555/lichen.1","Article","2-s2.0-1"
`

const RECORDS = [
  ['endnote', 'CNKI-1.enw', ENDNOTE],
  ['endnote', 'export.txt', ENDNOTE],
  ['endnote-xml', 'library.xml', ENDNOTE_XML],
  ['noteexpress', 'CNKI-1.net', NOTEEXPRESS],
  ['noteexpress', 'export.txt', NOTEEXPRESS],
  ['refworks', 'CNKI-1.txt', REFWORKS],
  ['pubmed', 'pubmed.nbib', PUBMED],
  ['pubmed', 'pubmed-lin.txt', PUBMED],
  ['web-of-science', 'savedrecs.ciw', WEB_OF_SCIENCE],
  ['web-of-science', 'savedrecs.txt', WEB_OF_SCIENCE],
  ['scopus', 'scopus.csv', SCOPUS],
  // What lies about its type is found out.
  ['endnote', 'export.ris', ENDNOTE],
  ['noteexpress', 'export.enw.txt', NOTEEXPRESS],
  ['refworks', 'export.ris', REFWORKS],
  ['pubmed', 'citations.ciw', PUBMED],
] as const

async function read(text: string, path = 'x.txt'): Promise<Reading> {
  const files = [{ path, text }]
  const importer = IMPORTERS.find(({ recognizes }) => recognizes(files))
  const reader = await importer?.load()
  if (reader === undefined) throw new Error('no format')
  return reader(files)
}

async function only(text: string): Promise<Reading['publications'][number]['publication']> {
  const { publications } = await read(text)
  const [first] = publications
  if (first === undefined || publications.length > 1) throw new Error('not one work')
  return first.publication
}

describe('a record of a library', () => {
  it.each(RECORDS)('in %s is recognized (%s)', (format, path, text) => {
    expect(IMPORTERS.find(({ recognizes }) => recognizes([{ path, text }]))?.format).toBe(format)
  })

  it.each(RECORDS)('in %s gives the same work as any other (%s)', async (_, path, text) => {
    const { publications, problems } = await read(text, path)
    expect(problems).toEqual([])
    expect(publications.map(({ publication }) => publication)).toMatchObject([
      {
        type: 'article-journal',
        title: '地衣的生长',
        authors: ['林晚舟', 'Yifan Gu'],
        venue: '地衣学报',
        issued: '2020',
        volume: '49',
        issue: '07',
        page: '1106-1111+1117',
        doi: '10.5555/lichen.1',
      },
    ])
  })

  it.each(RECORDS)('in %s says nothing twice in "extra" (%s)', async (_, path, text) => {
    const { publications } = await read(text, path)
    expect(publications.map(({ publication }) => publication.extra)).toEqual([undefined])
  })
})

describe('a thesis', () => {
  it.each([
    [
      'RefWorks',
      'RT Dissertation/Thesis\nSR 1\nA1林晚舟\nA3 顾一帆\nT1 地衣的光\nPB 北港大学\nCL 硕士\nYR 2015\nIS 06\n',
    ],
    ['EndNote', '%0 Thesis\n%A 林晚舟\n%Y 顾一帆\n%T 地衣的光\n%I 北港大学\n%9 硕士\n%D 2015\n'],
    [
      'NoteExpress',
      '{Reference Type}: Thesis\n{Title}: 地衣的光\n{Author}: 林晚舟\n{Tutor}: 顾一帆\n{Publisher}: 北港大学\n{Type of Work}: 硕士\n{Year}: 2015\n',
    ],
  ])('of %s has its supervisor, who is no author, and no issue', async (_, text) => {
    const work = await only(text)
    expect(work).toMatchObject({
      type: 'thesis',
      authors: ['林晚舟'],
      venue: '北港大学',
      issued: '2015',
      extra: { supervisor: '顾一帆' },
    })
    expect(work).not.toHaveProperty('issue')
  })
})

it('has both languages of NoteExpress', async () => {
  const text = `{Reference Type}: Journal Article
{Title}: 地衣的生长
{Translated Title}: Growth of lichens
{Author}: 林晚舟
{Author}: 顾一帆
{Translated Author}: LIN Wanzhou
{Translated Author}: Yifan GU
{Journal}: 地衣学报
{Translated Journal}: Acta Lichenologica
{Year}: 2020
`
  expect(await only(text)).toMatchObject({
    title: { zh: '地衣的生长', en: 'Growth of lichens' },
    authors: [
      { name: { zh: '林晚舟', en: 'Wanzhou Lin' } },
      { name: { zh: '顾一帆', en: 'Yifan Gu' } },
    ],
    extra: { 'Translated Journal': 'Acta Lichenologica' },
  })
})

it.each([
  ['Conference Paper', 'paper-conference'],
  ['Book Section', 'chapter'],
  ['Book', 'book'],
  ['Patent', 'patent'],
  ['Standard', 'standard'],
  ['学位论文', 'thesis'],
  ['Newspaper Article', 'article-newspaper'],
  ['Report', 'report'],
  ['Computer Program', 'software'],
])('reads the kind %s', async (kind, type) => {
  expect(await only(`%0 ${kind}\n%T A\n%D 2020\n`)).toMatchObject({ type })
})

it('reports a kind that it does not know, and what is in no record', async () => {
  const { problems } = await read('%0 Sculpture\n%T A\n%D 2020\n')
  expect(problems).toMatchObject([{ code: 'not-understood', line: 1, found: 'Sculpture' }])
  const { problems: others } = await read(`${WEB_OF_SCIENCE}\nmore\n`, 'a.ciw')
  expect(others).toMatchObject([{ code: 'not-understood', found: 'more' }])
})

it('keeps what the data has no field for', async () => {
  expect(await only('%0 Book\n%T A\n%D 2020\n%O other\n')).toMatchObject({ extra: { O: 'other' } })
})

it.each([
  ['quotation marks in a cell', '"A ""b"", c"', 'A "b", c'],
  ['a line break in a cell', '"A\nb"', 'A b'],
])('reads a table with %s', async (_, cell, title) => {
  const text = `Authors,Title,Year,Source title,Document Type\n"Lin, W.",${cell},2020,Q,Article\n`
  expect(await only(text)).toMatchObject({ title, authors: ['W. Lin'] })
})
