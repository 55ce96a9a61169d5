import type { Meanings } from './meaning.ts'

export const THEME_MEANINGS: Meanings = {
  theme: {
    en: 'Colours and fonts; only those that are to differ from the usual ones',
    zh: '颜色与字体，只写与默认不同的',
  },
  'theme.paper': { en: 'The page', zh: '页面底色' },
  'theme.surface': {
    en: 'What lies on it: menus, dialogs, fields',
    zh: '菜单、对话框、输入框的底色',
  },
  'theme.ink': { en: 'Text', zh: '正文' },
  'theme.muted': { en: 'Text of less weight', zh: '次要文字' },
  'theme.rule': { en: 'Lines', zh: '线条' },
  'theme.cinnabar': { en: 'What is chosen or set off', zh: '选中项和突出的内容' },
  'theme.indigo': { en: 'Links, and the mark of what has the focus', zh: '链接和焦点框' },
  'theme.seal': {
    en: 'The ground of seals and of the icon; "cinnabar" in light if not given',
    zh: '印章和图标的底色；不写则取 "cinnabar" 的浅色值',
  },
  'theme.kind': {
    en: 'Marks of news by kind, and bars of charts by type of paper',
    zh: '各类动态的标记，以及图表中各类论文的颜色',
  },
  'kind.paper': {
    en: 'News of papers, papers at conferences; "indigo" if not given',
    zh: '论文类动态、会议论文；不写则同 "indigo"',
  },
  'kind.release': { en: 'Releases, journal articles', zh: '发布类动态、期刊论文' },
  'kind.award': { en: 'Awards; "cinnabar" if not given', zh: '获奖类动态；不写则同 "cinnabar"' },
  'kind.talk': { en: 'Talks, preprints', zh: '报告类动态、预印本' },
  'kind.position': { en: 'Positions, reports', zh: '任职类动态、技术报告' },
  'kind.other': { en: 'All others; "muted" if not given', zh: '其他；不写则同 "muted"' },
  'theme.sans': {
    en: 'Fonts for text, put before the usual ones',
    zh: '正文字体，排在默认字体之前',
  },
  'theme.serif': {
    en: 'Fonts for headings and names, put before the usual ones',
    zh: '标题和姓名的字体，排在默认字体之前',
  },
}
