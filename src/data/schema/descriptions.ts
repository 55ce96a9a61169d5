import type { FileKind } from './file-schemas.ts'
import {
  IMPORTED_MEANINGS,
  NEWS_MEANINGS,
  PUBLICATION_MEANINGS,
  SITE_MEANINGS,
  TOPIC_MEANINGS,
  VENUE_MEANINGS,
} from './list-meanings.ts'
import type { Meaning, Meanings } from './meaning.ts'
import { PROFILE_MEANINGS } from './profile-meanings.ts'

export const FILE_TITLES: Readonly<Record<FileKind, Meaning>> = {
  site: {
    en: 'The site: its name, language and researchers',
    zh: '站点：名称、语言与研究人员',
  },
  venues: {
    en: 'Venues that publications and services refer to by id',
    zh: '会议、期刊等，论文与学术服务按 id 引用',
  },
  topics: { en: 'Topics that publications refer to by id', zh: '主题，论文按 id 引用' },
  profile: {
    en: 'A researcher: name, biography and curriculum vitae',
    zh: '研究人员：姓名、简介与履历',
  },
  news: { en: 'News of a researcher', zh: '研究人员的学术动态' },
  publications: { en: 'Publications of a researcher', zh: '研究人员的论文' },
  'imported-from': {
    en: 'What was imported, as its sources said it; written by imports only',
    zh: '导入时各来源的原貌，只由导入命令写入',
  },
}

const SCHEMA: Meanings = {
  $schema: {
    en: 'Where an editor finds what may stand here',
    zh: '编辑器据此补全和检查',
  },
}

export const KEY_MEANINGS: Readonly<Record<FileKind, Meanings>> = {
  site: SITE_MEANINGS,
  venues: VENUE_MEANINGS,
  topics: TOPIC_MEANINGS,
  profile: PROFILE_MEANINGS,
  news: NEWS_MEANINGS,
  publications: PUBLICATION_MEANINGS,
  'imported-from': IMPORTED_MEANINGS,
}

/** What the key at the end of a path means: as the longest end of the path that has a meaning says. */
export function meaningOf(kind: FileKind, path: readonly string[]): Meaning | undefined {
  const ends = path.map((_, at) => path.slice(at).join('.'))
  const meanings = { ...SCHEMA, ...KEY_MEANINGS[kind] }
  const known = ends.find((end) => Object.hasOwn(meanings, end))
  return known === undefined ? undefined : meanings[known]
}
