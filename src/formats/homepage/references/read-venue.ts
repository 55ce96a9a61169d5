import type { Publication } from '#core/schema/publication.ts'
import { trimEndOf } from '#core/text/trim-of.ts'
import { findGenre, type ThesisGenre } from '../../bibliography/thesis-genre.ts'
import { findDates } from '../text/read-date.ts'

type Facts = Pick<
  Publication,
  'genre' | 'venue' | 'track' | 'volume' | 'issue' | 'page' | 'number' | 'arxiv'
> & {
  type?: Publication['type']
  issued?: string
}

/** What kind of work a venue publishes; the first row that fits decides. */
const TYPES: readonly (readonly [Publication['type'], RegExp])[] = [
  ['patent', /\bpatent\b|专利/iu],
  ['thesis', /\b(?:thesis|dissertation)\b|学位论文/iu],
  ['article', /\barxiv\b|\bpreprint\b|\bbiorxiv\b|\bssrn\b|under review|in submission|预印本/iu],
  [
    'paper-conference',
    /\b(?:conference|proceedings|proc\.|workshop|symposium|annual meeting|findings|advances in neural)|会议|\b(?:NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|ACL|EMNLP|NAACL|EACL|COLING|COLM|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICASSP|INTERSPEECH|ICRA|IROS|CoRL|AISTATS|UAI|COLT|CHI|UIST|SIGMOD|VLDB|ICDE|ACM MM|MICCAI|ICSE|CCS|NDSS|INFOCOM|SIGCOMM|OSDI|SOSP|BMVC|ACCV|ICME|ICMR|ICONIP|CCMT|AACL|TheWebConf)\b/iu,
  ],
  [
    'article-journal',
    /\b(?:journal|transactions|letters|magazine|review of|reviews|annals|bulletin|nature|science|cell|PNAS|TPAMI|IJCV|TACL|TMLR|JMLR|TKDE|TNNLS|TIP|TMM|neurocomputing|applications|information sciences|pattern recognition|knowledge-based systems|artificial intelligence)\b|学报|期刊|杂志|科学/iu,
  ],
]

const TRACKS: readonly (readonly [NonNullable<Publication['track']>, RegExp])[] = [
  ['findings', /\bfindings\b/iu],
  ['workshop', /\bworkshop\b/iu],
  ['demo', /\b(?:system )?demonstrations?\b|\bdemo\b/iu],
  ['industry', /\bindustry track\b/iu],
  ['tutorial', /\btutorial\b/iu],
]

const ARXIV = /\barxiv[:\s]\s*(\d{4}\.\d{4,5})(?:v\d+)?/iu
const VOLUME =
  /(?:,\s*|(?<!\s)\s+)?(?:vol(?:ume)?\.?\s*)?((?!(?:19|20)\d{2}\b)\d{1,4})\s*[(（](\d{1,4})[)）](?:\s*[:：,，]\s*(?:pp?\.?\s*)?(\d{1,6}\s*[-–—]+\s*\d{1,6}))?/iu
const PAGES = /(?:,\s*|(?<!\s)\s+)?\bpp?\.\s*(\d{1,6}\s*[-–—]+\s*\d{1,6})/iu
const PREPOSITION =
  /^[\s,，.;:：]*(?:(?:in|to appear in|accepted (?:to|by|at)|published in)\b:?\s+)?/iu

/** Where and when a work appeared, from words such as "Nature 521(7553): 436-444, 2015". */
export function readVenue(text: string): Facts {
  const facts: Facts = {}
  let rest = text
  const take = (pattern: RegExp, keep: (match: RegExpExecArray) => void): void => {
    const match = pattern.exec(rest)
    if (match === null) return
    keep(match)
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length)
  }
  take(ARXIV, ([, id = '']) => (facts.arxiv = id))
  take(VOLUME, ([, volume = '', issue = '', page]) => {
    Object.assign(facts, { volume, issue }, page === undefined ? {} : { page })
  })
  take(PAGES, ([, page = '']) => (facts.page = page))
  const type = TYPES.find(([, pattern]) => pattern.test(text))?.[0]
  if (type !== undefined) facts.type = type
  const degree = takeDegree(rest)
  rest = degree.rest
  if (degree.genre !== undefined) Object.assign(facts, { type: 'thesis', genre: degree.genre })
  const track = TRACKS.find(([, pattern]) => pattern.test(text))?.[0]
  if (track !== undefined) facts.track = track
  const dates = findDates(rest)
  const date = dates.at(-1)
  if (typeof date?.value === 'string') {
    facts.issued = date.value
    rest = rest.slice(0, date.index) + rest.slice(date.index + date.length)
  }
  const venue = trimEndOf(
    rest.replace(/[([（]\s*[)\]）]/gu, '').replace(PREPOSITION, ''),
    /[\s,，.;:：'’–—-]/u,
  )
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.])/gu, '$1')
  if (/\p{L}/u.test(venue)) facts.venue = venue
  else if (facts.arxiv !== undefined) facts.venue = 'arXiv'
  return facts
}

/** True for the name of a venue. */
export function isVenue(text: string): boolean {
  return TYPES.some(([, pattern]) => pattern.test(text))
}

/** "PhD thesis at", "博士学位论文": what remains of the text is the university. */
const DEGREE =
  /\b(?:ph\.?\s?d\.?|doctoral|masters?|master[’']s|m\.?sc\.?|bachelors?|bachelor[’']s|undergraduate)\s+(?:thesis|dissertation)\b(?:\s+(?:at|from|in)\b)?|[博硕学]士(?:学位|毕业)?论文|本科毕业论文/iu

/** The degree for which a thesis was written, and the text without it. */
export function takeDegree(text: string): { genre: ThesisGenre | undefined; rest: string } {
  const words = DEGREE.exec(text)?.[0]
  if (words === undefined) return { genre: undefined, rest: text }
  const rest = text.replace(words, '').replace(/[[［]\s*[\]］]/u, '')
  return { genre: findGenre(words), rest }
}
