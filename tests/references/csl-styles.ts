import { readStyle, readTerms, createEngine } from '../support/citations/citeproc-styles.ts'
import type { Person } from './people.ts'
import type { PartLabel, Piece } from './style-template.ts'
import { shownAuthors } from './style-template.ts'
import type { Work } from './works.ts'

/** Styles of journals and societies by their names in the repository of CSL, those that are only measured last. */
export const CSL_STYLES = {
  seen: 'apa vancouver nature springer-basic-author-date elsevier-harvard chicago-author-date american-chemical-society association-for-computing-machinery springer-lecture-notes-in-computer-science plos frontiers copernicus-publications american-sociological-association harvard-cite-them-right iso690-author-date-en council-of-science-editors american-institute-of-physics elsevier-vancouver acm-sig-proceedings springer-mathphys-brackets royal-society-of-chemistry-with-titles turabian-author-date econometrica the-lancet american-geophysical-union ieee-with-url china-national-standard-gb-t-7714-2015-author-date chinese-gb7714-2005-numeric current-opinion trends-journals'.split(
    ' ',
  ),
  heldBack:
    'cell ieee modern-language-association china-national-standard-gb-t-7714-2015-numeric association-for-computational-linguistics american-medical-association science oxford-university-press-scimed-author-date sage-harvard multidisciplinary-digital-publishing-institute american-society-of-civil-engineers american-meteorological-society bmj unified-style-sheet-for-linguistics springer-socpsych-author-date'.split(
      ' ',
    ),
} as const

const LABELS: Readonly<Record<string, PartLabel>> = {
  author: 'A',
  composer: 'A',
  director: 'A',
  title: 'T',
  'container-title': 'V',
  'collection-title': 'V',
  'event-title': 'V',
  event: 'V',
  volume: 'L',
  issue: 'L',
  page: 'L',
  'page-first': 'L',
  DOI: 'L',
  URL: 'L',
  number: 'L',
  issued: 'D',
  editor: 'E',
  publisher: 'P',
  'publisher-place': 'P',
}
/** Around what a variable prints; no text has these characters. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** A function that writes works in a CSL style, with what each part is. */
export function createCslWriter(id: string, lang: 'en' | 'zh'): (work: Work) => Piece[] {
  const terms = readTerms(lang === 'zh' ? 'zh-CN' : 'en-US')
  const cite = createEngine(readStyle(id), terms, {
    format: 'html',
    wrap: (names, before, text, after) =>
      `${before}${OPEN}${labelOf(names)}${text}${CLOSE}${after}`,
  })
  return (work) => piecesOf(markdownOf(cite(itemOf(work))))
}

/** A style may name several variables for one place: "author or composer". */
function labelOf(names: readonly string[]): PartLabel {
  const known = names.find((name) => LABELS[name] !== undefined) ?? ''
  return LABELS[known] ?? 'N'
}

function itemOf(work: Work): Record<string, unknown> {
  const { lang, title, venue, volume, issue, page, doi, year, publisher, town } = work
  const isPreprint = work.type === 'article'
  const isJournal = isPreprint || work.type === 'article-journal'
  return {
    type: isPreprint ? 'article-journal' : work.type,
    title,
    'container-title': isPreprint ? `arXiv preprint arXiv:${work.arxiv}` : venue,
    ...(volume !== '' && { volume }),
    ...(issue !== '' && { issue }),
    ...(page !== '' && { page }),
    ...(doi !== '' && { DOI: doi }),
    ...(!isJournal && { publisher, 'publisher-place': town.split(',')[0] }),
    issued: { 'date-parts': [[year, ...(isJournal ? [] : [work.month])]] },
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
    author: shownAuthors(work).map((person) => cslName(person, lang)),
    ...(work.type === 'chapter' && { editor: work.editors.map((person) => cslName(person, lang)) }),
  }
}

function cslName({ given, middle, family, zh, isGroup }: Person, lang: 'en' | 'zh'): object {
  if (isGroup === true) return { literal: family }
  if (lang === 'en' || zh === undefined)
    return { family, given: middle === undefined ? given : `${given} ${middle}` }
  const end = zh.startsWith('欧阳') ? 2 : 1
  return { family: zh.slice(0, end), given: zh.slice(end) }
}

/** What a browser copies out of the printed list. */
function markdownOf(html: string): string {
  return html
    .replaceAll(/<div class="csl-left-margin">[^<]*<\/div>/gu, '')
    .replaceAll(/<\/?(?:i|em)>/gu, '*')
    .replaceAll(/<\/?b>|<\/?strong>/gu, '**')
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#60;|&lt;/gu, '‹')
    .replaceAll(/&#62;|&gt;/gu, '›')
    .trim()
    .replace(/^(?:\[1\]|1\.?)\s+/u, '')
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const open: PartLabel[] = []
  for (const part of text.split(/(\uE000[A-Z]|\uE001)/u)) {
    if (part.startsWith(OPEN)) open.push(part.charAt(1) as PartLabel)
    else if (part === CLOSE) open.pop()
    else if (part !== '' && !(pieces.length === 0 && /^\s*\[?1[.\]]?\s*$/u.test(part))) {
      const label = open.at(-1)
      pieces.push(label === undefined ? { text: part } : { text: part, label })
    }
  }
  return pieces
}
