import { megabyteOf, type LargeSource } from './large-source.ts'
import type { LargePaper } from './paper.ts'

/** What reference managers and databases export, each with its own signs. */
export function libraryRecords(): LargeSource[] {
  return [
    megabyteOf(['endnote', 'library.enw'], endnoteRecord),
    megabyteOf(['endnote-xml', 'library.xml'], endnoteXmlRecord, {
      before: '<?xml version="1.0"?><xml><records>',
      after: '</records></xml>',
    }),
    megabyteOf(['noteexpress', 'library.net'], noteExpressRecord),
    megabyteOf(['refworks', 'library.txt'], refWorksRecord),
    megabyteOf(['pubmed', 'library.nbib'], pubMedRecord),
    megabyteOf(['web-of-science', 'savedrecs.ciw'], webOfScienceRecord, {
      before: 'FN Clarivate Analytics Web of Science\nVR 1.0\n',
      after: '\nEF',
    }),
    megabyteOf(['scopus', 'scopus.csv'], scopusRecord, {
      before:
        'Authors,Author full names,Title,Year,Source title,Volume,Page start,Page end,DOI,Document Type,EID\n',
    }),
  ]
}

function inverted({ authors }: LargePaper): string[] {
  return authors.map(({ given, family }) => `${family}, ${given}`)
}

function endnoteRecord(paper: LargePaper): string {
  return `%0 Journal Article
${inverted(paper)
  .map((name) => `%A ${name}`)
  .join('\n')}
%T ${paper.title}
%J ${paper.journal}
%D ${paper.year}
%V ${paper.volume}
%P ${paper.pages.join('-')}
%R ${paper.doi}
`
}

function endnoteXmlRecord(paper: LargePaper): string {
  const authors = inverted(paper).map((name) => `<author>${name}</author>`)
  return `<record><ref-type name="Journal Article">17</ref-type>
<contributors><authors>${authors.join('')}</authors></contributors>
<titles><title>${paper.title}</title><secondary-title>${paper.journal}</secondary-title></titles>
<pages>${paper.pages.join('-')}</pages><volume>${paper.volume}</volume><dates><year>${paper.year}</year></dates>
<electronic-resource-num>${paper.doi}</electronic-resource-num></record>`
}

function noteExpressRecord(paper: LargePaper): string {
  return `{Reference Type}: Journal Article
{Title}: ${paper.title}
{Author}: ${inverted(paper).join(';')}
{Journal}: ${paper.journal}
{Year}: ${paper.year}
{Volume}: ${paper.volume}
{Pages}: ${paper.pages.join('-')}
{DOI}: ${paper.doi}
`
}

function refWorksRecord(paper: LargePaper): string {
  return `RT Journal Article
SR 1
A1 ${inverted(paper).join(';')}
T1 ${paper.title}
JF ${paper.journal}
YR ${paper.year}
vo ${paper.volume}
OP ${paper.pages.join('-')}
DO ${paper.doi}
`
}

function pubMedRecord(paper: LargePaper): string {
  return `PMID- ${10_000_000 + paper.at}
OWN - NLM
VI  - ${paper.volume}
DP  - ${paper.year}
TI  - ${paper.title}
LID - ${paper.doi} [doi]
${inverted(paper)
  .map((name) => `FAU - ${name}`)
  .join('\n')}
PT  - Journal Article
JT  - ${paper.journal}
PG  - ${paper.pages.join('-')}
`
}

function webOfScienceRecord(paper: LargePaper): string {
  return `PT J
AF ${inverted(paper).join('\n   ')}
TI ${paper.title}
SO ${paper.journal}
DT Article
PY ${paper.year}
VL ${paper.volume}
BP ${paper.pages[0]}
EP ${paper.pages[1]}
DI ${paper.doi}
ER
`
}

function scopusRecord(paper: LargePaper): string {
  const [first, last] = paper.pages
  const names = inverted(paper)
  const cells = [
    names.map((name) => name.replace(/, (?<initial>.).*/u, ' $<initial>.')).join('; '),
    names.map((name, at) => `${name} (${57_000_000_000 + at})`).join('; '),
    paper.title,
    paper.year,
    paper.journal,
    paper.volume,
    first,
    last,
    paper.doi,
    'Article',
    `2-s2.0-${paper.at}`,
  ]
  return cells.map((cell) => `"${cell}"`).join(',')
}
