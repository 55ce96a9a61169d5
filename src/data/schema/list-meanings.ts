import { DATE, LINK_MEANINGS, type Meanings } from './meaning.ts'
import { THEME_MEANINGS } from './theme-meanings.ts'

export const SITE_MEANINGS: Meanings = {
  schema: {
    en: 'Version of the shape of the data; 1 if not given, raised by "bifolio check --fix"',
    zh: '数据结构的版本；不写则为 1，由 "bifolio check --fix" 更新',
  },
  title: {
    en: 'Name of the site, in browser tabs and search results',
    zh: '站点名称，出现在浏览器标签和搜索结果中',
  },
  description: { en: 'A sentence for search results', zh: '一句介绍，供搜索引擎使用' },
  defaultLocale: {
    en: 'Language of the addresses without a prefix; "en" if not given',
    zh: '网址不带语言前缀时所用的语言；不写则为 "en"',
  },
  url: {
    en: 'Address at which the site is published, for canonical links',
    zh: '站点发布后的网址，用于规范链接',
  },
  repository: {
    en: 'Where the source of this site can be seen',
    zh: '本站源代码的网址',
  },
  researchers: {
    en: 'Names of the researchers’ folders, in the order of the directory',
    zh: '研究人员的文件夹名，顺序即首页的顺序',
  },
  ...THEME_MEANINGS,
}

export const VENUE_MEANINGS: Meanings = {
  venues: { en: 'All venues of the site', zh: '全站的会议、期刊等' },
  id: {
    en: 'What publications and services write as "venue"',
    zh: '论文和学术服务的 "venue" 所写的标识',
  },
  short: { en: 'The abbreviation that lists show, such as ACL', zh: '列表中显示的简称，如 ACL' },
  name: { en: 'The full name', zh: '全称' },
  kind: { en: 'What it is', zh: '类别' },
  url: { en: 'Its home page', zh: '主页' },
}

export const TOPIC_MEANINGS: Meanings = {
  topics: { en: 'All topics of the site', zh: '全站的主题' },
  id: { en: 'What publications write under "topics"', zh: '论文的 "topics" 所写的标识' },
  name: { en: 'What visitors read', zh: '显示的名称' },
}

export const NEWS_MEANINGS: Meanings = {
  ...LINK_MEANINGS,
  news: { en: 'All news; lists sort it by date', zh: '全部学术动态，显示时按日期排序' },
  date: DATE,
  kind: { en: 'What it is about', zh: '类别' },
  text: { en: 'What happened, in Markdown on one line', zh: '内容，一行 Markdown' },
  highlight: { en: 'True for what a visitor must not miss', zh: '重要动态写 true，予以突出' },
  pinned: { en: 'True to keep it above all years', zh: '写 true 则置顶' },
  publications: { en: 'Ids of publications that it is about', zh: '所涉及论文的 id' },
}

export const PUBLICATION_MEANINGS: Meanings = {
  ...LINK_MEANINGS,
  publications: {
    en: 'All publications; lists sort them by date',
    zh: '全部论文，显示时按日期排序',
  },
  id: {
    en: 'Part of the address of the paper; does not change',
    zh: '论文网址的一部分，定了就不要再改',
  },
  type: { en: 'CSL item type; "article" for preprints', zh: 'CSL 文献类型；预印本为 "article"' },
  title: { en: 'The title, as it is printed', zh: '标题，与发表时一致' },
  language: {
    en: 'Language of the work, if not that of the title: en, zh …',
    zh: '论文的语言，与标题的语言不同时才写：en、zh 等',
  },
  authors: {
    en: 'In order: "Fan Yin", or an object with marks, or { "literal": … } for an organisation',
    zh: '按署名顺序：写成 "Fan Yin"；需要标注时写成对象；机构写成 { "literal": … }',
  },
  'authors.name': { en: 'The name as the paper prints it', zh: '论文上的署名' },
  'authors.id': {
    en: 'Folder of the researcher, only where two could be meant',
    zh: '研究人员的文件夹名；仅在本站有两人同名时需要',
  },
  equal: { en: 'Contributed equally', zh: '共同一作或同等贡献' },
  corresponding: { en: 'Corresponding author', zh: '通讯作者' },
  literal: { en: 'An organisation, printed as it is', zh: '机构名称，原样显示' },
  issued: {
    en: `${DATE.en}; left out where no year is known, and then last in lists`,
    zh: `${DATE.zh}；年份不详则不写，列表中排在最后`,
  },
  venue: {
    en: 'Id in venues.json; free text gives a warning',
    zh: 'venues.json 中的 id；写成其他文字会有提醒',
  },
  genre: {
    en: 'For which degree a thesis was written',
    zh: '学位论文所申请的学位',
  },
  track: { en: 'The part of the venue, if not the main one', zh: '不属于主会时，写所属的部分' },
  volume: { en: 'Volume', zh: '卷' },
  issue: { en: 'Issue', zh: '期' },
  page: { en: 'Pages, such as 380-388', zh: '页码，如 380-388' },
  number: { en: 'Number of an article, report or patent', zh: '文章号、报告号或专利号' },
  doi: {
    en: 'Beginning with 10., without https://doi.org/',
    zh: '从 10. 写起，不带 https://doi.org/',
  },
  arxiv: {
    en: 'The number, such as 2412.15115, without version',
    zh: '编号，如 2412.15115，不带版本号',
  },
  abstract: { en: 'The abstract, in Markdown', zh: '摘要，可用 Markdown' },
  awards: {
    en: 'Distinctions, such as "oral" or { "kind": "spotlight", "note": "5%" }',
    zh: '奖项，如 "oral" 或 { "kind": "spotlight", "note": "5%" }',
  },
  'awards.kind': { en: 'Which distinction', zh: '哪个奖项' },
  'awards.note': { en: 'What makes it precise', zh: '补充说明' },
  topics: { en: 'Ids in topics.json', zh: 'topics.json 中的 id' },
  selected: { en: 'True to show it on the overview', zh: '写 true 则作为代表性论文显示在主页上' },
  note: { en: 'A remark below the entry, in Markdown', zh: '备注，可用 Markdown' },
}

export const IMPORTED_MEANINGS: Meanings = {
  sources: { en: 'What was imported, source by source', zh: '导入过的各个来源' },
  'sources.source': {
    en: 'Name under which the source is known from one import to the next',
    zh: '来源的名称，再次导入时据此辨认',
  },
  'sources.format': { en: 'Format in which it was read', zh: '读取时所用的格式' },
  'sources.profile': { en: 'What it said about the person', zh: '来源中的个人信息' },
  'sources.news': { en: 'What it said as news', zh: '来源中的动态' },
  'sources.publications': { en: 'What it said about papers', zh: '来源中的论文' },
  'publications.key': { en: 'What the source calls the publication', zh: '来源对这篇论文的称呼' },
  'publications.id': { en: 'What the bundle calls it', zh: '这篇论文在本站数据中的 id' },
  'publications.publication': {
    en: 'The publication as the source says it',
    zh: '来源中这篇论文的原貌',
  },
}
