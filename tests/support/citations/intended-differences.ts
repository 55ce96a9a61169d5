import type { CslItem } from '#formats/csl-json/csl-item.ts'
import type { CitationStyle } from '#formats/citation-styles/write-citation.ts'

/** Where we do not write what citeproc writes with the official style, and the rule that we follow. */
export interface IntendedDifference {
  what: string
  rule: string
  styles: readonly CitationStyle[]
  concerns: (item: CslItem) => boolean
  /** The text of citeproc as the rule wants it; undefined where the judge has no say. */
  corrected: ((judged: string, item: CslItem) => string) | undefined
}

const MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
const isChinese = (item: CslItem) => item.language === 'zh'

export const INTENDED_DIFFERENCES: readonly IntendedDifference[] = [
  {
    what: 'organisations keep their capitals',
    rule: 'GB/T 7714-2015, 8.1: only family names of persons are capitalized; an organisation is written as it calls itself',
    styles: ['gb-t-7714-2015'],
    concerns: ({ author }) => author.some((name) => 'literal' in name),
    corrected: (judged) => judged.replace('QWEN TEAM', 'Qwen Team'),
  },
  {
    what: 'the number of a preprint has no label',
    rule: 'APA 7, 10.8: the number that an archive gives stands alone in parentheses, as in “(ED545393). ERIC”',
    styles: ['apa'],
    concerns: ({ type, number }) => type === 'article' && number !== undefined,
    corrected: (judged, { publisher }) =>
      publisher === undefined ? judged : judged.replace('(No. arXiv:', '(arXiv:'),
  },
  {
    what: 'arXiv is named once',
    rule: 'IEEE Reference Guide, preprints: “year, arXiv:number”',
    styles: ['ieee'],
    concerns: ({ type }) => type === 'article',
    corrected: (judged) => judged.replace('arXiv: arXiv:', 'arXiv:'),
  },
  {
    what: 'a patent ends with a full stop',
    rule: 'IEEE Reference Guide, patents: “U.S. Patent x xxx xxx, Abbrev. Month day, year.”',
    styles: ['ieee'],
    concerns: ({ type }) => type === 'patent',
    corrected: (judged) => judged.replace(/(?<=[\d年月日])(?= doi| \[|$)/u, '.'),
  },
  {
    what: 'a post that has a DOI tells it',
    rule: 'IEEE Reference Guide, online sources: a DOI is given where there is one',
    styles: ['ieee'],
    concerns: ({ type, DOI }) => type === 'post-weblog' && DOI !== undefined,
    corrected: (judged, { DOI }) => `${judged} doi: ${DOI}.`,
  },
  {
    what: 'a talk has its event, its date and then its address',
    rule: 'MLA Handbook 9: the core elements end with publication date and location, in this order',
    styles: ['mla'],
    concerns: ({ type }) => type === 'speech',
    corrected: undefined,
  },
  {
    what: 'no “In” without a book',
    rule: 'CMOS 17, chapter 15: elements that are not known are left out with their connecting words',
    styles: ['chicago'],
    concerns: (item) =>
      ['chapter', 'paper-conference'].includes(item.type) && !item['container-title'],
    corrected: (judged) =>
      judged.replace(/ (?:In|收入) (?:, (?=\d)|\.)/u, (found) => (found.endsWith(', ') ? ' ' : '')),
  },
  {
    what: 'an article without its journal is described in sentences',
    rule: 'CMOS 17, chapter 15: as above; citeproc runs year and volume together (“2024 33 (4)”)',
    styles: ['chicago'],
    concerns: (item) =>
      /^article-(?:journal|newspaper)$/u.test(item.type) && !item['container-title'],
    corrected: undefined,
  },
  {
    what: 'a standard is a work of its own, and has its number',
    rule: 'CMOS 17, 14.259: “Bibliographic References. ANSI/NISO Z39.29-2005. Bethesda, MD: NISO”, the title in italics; the style of CSL leaves the number out',
    styles: ['chicago'],
    concerns: ({ type }) => type === 'standard',
    corrected: (judged, { number }) =>
      judged
        .replace(/“(.+)”(?= |$)|《(.+)》/u, '$1$2')
        .replace(/‘(.+)’/u, '“$1”')
        .replace(/(?: A bureau\.)?(?: https:\S+)?$/u, (where) =>
          number === undefined ? where : ` ${number}.${where}`,
        ),
  },
  {
    what: 'a patent without number and office is described in sentences',
    rule: 'CMOS 17, chapter 15: as above',
    styles: ['chicago'],
    concerns: ({ type, number, authority }) =>
      type === 'patent' && number === undefined && authority === undefined,
    corrected: (judged) => judged.replace(', issued', '. issued'),
  },
  {
    what: 'no comma before 和',
    rule: 'GB/T 15834-2011: 和 joins the last two of a row without a mark before it',
    styles: ['mla', 'chicago'],
    concerns: isChinese,
    corrected: (judged) => judged.replace(', 和', '和'),
  },
  {
    what: 'Chinese dates are year, month, day, in figures',
    rule: 'GB/T 15835-2011: dates are written in Arabic figures, 2025年7月28日',
    styles: ['apa', 'chicago', 'ieee'],
    concerns: isChinese,
    corrected: (judged, { issued }) => {
      const [year = 0, month = 0, day] = issued?.['date-parts'][0] ?? []
      const named = new RegExp(`(?<![一-龥])${MONTHS[month - 1] ?? '-'}月(?: ${day})?`, 'u')
      return judged
        .replace(`${month}月 ${year}`, `${year}年${month}月`)
        .replace(named, (found) => (found.includes(' ') ? `${month}月${day}日` : `${month}月`))
    },
  },
  {
    what: 'a year alone has its sign as well',
    rule: 'GB/T 15835-2011: as above',
    styles: ['ieee'],
    concerns: (item) =>
      isChinese(item) &&
      item.issued?.['date-parts'][0].length === 1 &&
      ['article-journal', 'paper-conference', 'report'].includes(item.type),
    corrected: (judged) => judged.replace(/(?<=, )2025(?=[.,])/u, '2025年'),
  },
  {
    what: 'where the date is missing, the description ends with a full stop all the same',
    rule: 'IEEE Reference Guide: the description is a sentence, DOI and address follow it; citeproc leaves the comma or nothing',
    styles: ['ieee'],
    concerns: ({ type, issued }) =>
      issued === undefined && ['paper-conference', 'patent', 'speech'].includes(type),
    corrected: (judged, { DOI, URL }) =>
      DOI === undefined && URL === undefined
        ? judged.replace(/(?<!\.|\.”),?(”?)$/u, '.$1')
        : judged.replace(/(?<![.,”]),?(”?),? (?=doi: |\[(?:Online|在线)\])/u, '.$1 '),
  },
  {
    what: 'a title that stands alone has its comma or full stop within the quotation marks',
    rule: 'IEEE Reference Guide, basic format: “Title of article,”',
    styles: ['ieee'],
    concerns: ({ type, issued }) => issued === undefined && type === 'article-journal',
    corrected: (judged) => judged.replace(/”([,.])/u, '$1”'),
  },
  {
    what: 'an edition is 第2版',
    rule: 'Chinese numbers editions like this; the zh-CN terms of CSL have 本, which counts copies',
    styles: ['apa', 'mla', 'chicago', 'ieee'],
    concerns: (item) => isChinese(item) && item.edition !== undefined,
    corrected: (judged) => judged.replace(/(\d+) 本/u, '第$1版'),
  },
  {
    what: 'what editors and translators did is said after their names',
    rule: 'Chinese has 李明编, 李明译; the zh-CN terms of CSL put the verb first, as English does',
    styles: ['mla', 'chicago'],
    concerns: (item) => isChinese(item) && (item.editor ?? item.translator) !== undefined,
    corrected: (judged) =>
      judged
        .replace(/编辑 ([^,.]+)/u, '$1编')
        .replace(/翻译 ([^,.]+)/u, '$1译')
        .replace(', 编辑.', ', 编.'),
  },
  {
    what: 'a work that is not out says so',
    rule: 'MLA 9, 5.79, CMOS 17, 14.183 and IEEE name “forthcoming” or “in press”; the styles of CSL know the variable in APA and IEEE only',
    styles: ['gb-t-7714-2015', 'mla', 'chicago'],
    concerns: ({ status }) => status !== undefined,
    corrected: undefined,
  },
]
