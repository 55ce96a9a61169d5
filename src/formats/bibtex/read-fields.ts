import type { ResourceLink } from '#core/schema/link.ts'
import { lookUp } from '../look-up.ts'

/** Fields that contain a URL and what it links to: BibTeX's own, al-folio's, PRISM's, Papers with Code's … */
export const LINK_FIELDS: Readonly<
  Record<string, { type: ResourceLink['type']; label?: { en: string; zh: string } }>
> = {
  url: { type: 'paper' },
  html: { type: 'paper' },
  paper: { type: 'paper' },
  link: { type: 'paper' },
  pdf: { type: 'pdf' },
  code: { type: 'code' },
  github: { type: 'code' },
  repo: { type: 'code' },
  repository: { type: 'code' },
  model: { type: 'model' },
  models: { type: 'model' },
  huggingface: { type: 'model' },
  data: { type: 'data' },
  dataset: { type: 'data' },
  demo: { type: 'demo' },
  chat: { type: 'chat' },
  blog: { type: 'blog' },
  slides: { type: 'slides' },
  presentation: { type: 'slides' },
  video: { type: 'video' },
  talk: { type: 'video' },
  youtube: { type: 'video' },
  poster: { type: 'poster' },
  website: { type: 'other', label: { en: 'Website', zh: '项目主页' } },
  project: { type: 'other', label: { en: 'Project page', zh: '项目主页' } },
  projectpage: { type: 'other', label: { en: 'Project page', zh: '项目主页' } },
  page: { type: 'other', label: { en: 'Project page', zh: '项目主页' } },
  homepage: { type: 'other', label: { en: 'Website', zh: '项目主页' } },
  supp: { type: 'other', label: { en: 'Supplement', zh: '补充材料' } },
  supplementary: { type: 'other', label: { en: 'Supplement', zh: '补充材料' } },
  appendix: { type: 'other', label: { en: 'Appendix', zh: '附录' } },
}

/** Read as they are written, not as LaTeX. */
export const URL_FIELDS: readonly string[] = [
  ...Object.keys(LINK_FIELDS),
  'doi',
  'eprint',
  'arxiv',
  'arxivid',
  'preview',
]

/** Fields that contain lists of people. */
export const NAMES_FIELD =
  /^(?:author|bookauthor|editor[abcs]?|translator|holder|collaborator|commentator|director|scriptwriter)$/u

/** What a work has from the volume that it is in: by its field, those of the volume, the first that is there. */
export const INHERITED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  booktitle: ['booktitle', 'title'],
  journal: ['journal', 'journaltitle'],
  journaltitle: ['journaltitle', 'title'],
  eventtitle: ['eventtitle'],
  publisher: ['publisher'],
  organization: ['organization'],
  institution: ['institution'],
  volume: ['volume'],
  number: ['number'],
  year: ['year'],
  month: ['month'],
  date: ['date'],
  langid: ['langid'],
  series: ['series'],
  isbn: ['isbn'],
  issn: ['issn'],
  address: ['address'],
  location: ['location'],
  venue: ['venue'],
  eventdate: ['eventdate'],
}

/** Languages as babel and BibLaTeX name them, and codes as they are. */
const LANGUAGES: Readonly<Record<string, string>> = {
  american: 'en',
  british: 'en',
  english: 'en',
  usenglish: 'en',
  ukenglish: 'en',
  chinese: 'zh',
  french: 'fr',
  german: 'de',
  ngerman: 'de',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
}

/** Fields of al-folio and of reference managers that contain distinctions. */
export const AWARD_FIELDS = ['award', 'award_name', 'awards', 'honor', 'honour']

/** What programs write into notes: ids and URLs, which have fields of their own. */
export function isMachineNote(note: string): boolean {
  return /^(?:arxiv|https?:|doi|accessed|citation key|publisher:|\\url)/iu.test(note)
}

export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:true|yes|1)$/iu.test(text)
}

/** A field that switches something on or off where others have a URL. */
export function isSwitch(text: string): boolean {
  return /^(?:true|false|yes|no)$/iu.test(text)
}

/** The code of a language as babel or BibLaTeX name it. */
export function knownLanguage(written: string): string | undefined {
  const name = written.toLowerCase()
  return lookUp(LANGUAGES, name) ?? (/^[a-z]{2}(?:-[a-z]{2})?$/u.test(name) ? name : undefined)
}
