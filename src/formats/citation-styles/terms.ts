import type { Locale } from '#core/schema/locale.ts'

/** Words of citations; they follow the language of the paper. */
const TERMS = {
  and: ['and', '和'],
  etAl: ['et al.', '等'],
  in: ['in', '收入'],
  volume: ['vol.', '卷'],
  volumeBefore: ['v.', '第'],
  volumeAfter: ['', '卷'],
  issue: ['no.', '期'],
  issueLong: ['issue', '期'],
  number: ['no.', 'no.'],
  page: ['p.', '页'],
  pages: ['pp.', '页'],
  article: ['article', '文章'],
  online: ['online', '在线'],
  available: ['available', '载于'],
  presentedAt: ['presented at the', '发表于'],
  // As the zh-CN terms of CSL have it.
  noDate: ['n.d.', '不详'],
  edition: ['ed.', '版'],
  dataset: ['dataset', 'dataset'],
  software: ['computer software', 'software'],
} as const

/** What is said of editors and translators: of one, of several, in Chinese. */
const ROLES = {
  editor: ['ed.', 'eds.', '编'],
  editorLong: ['editor', 'editors', '编'],
  editedBy: ['edited by', 'edited by', '编'],
  translator: ['tran.', 'trans.', '译'],
  translatorLong: ['trans.', 'trans.', '译'],
  translatedBy: ['translated by', 'translated by', '译'],
} as const

export type RoleTerm = keyof typeof ROLES

export function roleIn(term: RoleTerm, areMany: boolean, locale: Locale): string {
  return ROLES[term][locale === 'zh' ? 2 : areMany ? 1 : 0]
}

export type Term = keyof typeof TERMS

export function termIn(term: Term, locale: Locale): string {
  return TERMS[term][locale === 'zh' ? 1 : 0]
}
