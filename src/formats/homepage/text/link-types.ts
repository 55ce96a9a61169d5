import type { ProfileLink, ResourceLink } from '#core/schema/link.ts'

/** Words on a link to a resource, in lower case. */
export const RESOURCE_WORDS: ReadonlyMap<string, ResourceLink['type']> = new Map(
  (
    [
      [
        'paper',
        'paper|papers|arxiv|preprint|link|openreview|acl anthology|doi|论文|链接|原文|全文|论文链接',
      ],
      ['pdf', 'pdf'],
      ['code', 'code|codes|repo|repository|github|source code|代码|源码|开源代码'],
      ['model', 'model|models|weights|checkpoint|checkpoints|hugging face|huggingface|模型'],
      ['data', 'data|dataset|datasets|benchmark|数据|数据集'],
      ['demo', 'demo|demos|演示|在线演示'],
      ['chat', 'chat|对话'],
      ['blog', 'blog|blog post|post|博客'],
      ['slides', 'slides|slide|ppt|幻灯片|课件'],
      ['video', 'video|videos|recording|视频|录像'],
      ['poster', 'poster|海报'],
      [
        'other',
        'project|project page|website|homepage|page|bib|bibtex|cite|supp|appendix|certificate|media|news|report|主页|项目|项目主页|项目页面|证书|报道',
      ],
    ] as const
  ).flatMap(([type, words]) => words.split('|').map((word) => [word, type] as const)),
)

type Setting = readonly [type: ProfileLink['type'], urlOf: (value: string) => string]

const asUrl =
  (prefix: string, suffix = '') =>
  (value: string): string =>
    /^https?:\/\//u.test(value) ? value : `${prefix}${value.replace(/^@/u, '')}${suffix}`

const GITHUB: Setting = ['github', asUrl('https://github.com/')]
const X: Setting = ['x', asUrl('https://x.com/')]
const SCHOLAR: Setting = ['scholar', asUrl('https://scholar.google.com/citations?user=')]
const LINKEDIN: Setting = ['linkedin', asUrl('https://www.linkedin.com/in/')]
const ORCID: Setting = ['orcid', asUrl('https://orcid.org/')]
const DBLP: Setting = ['dblp', asUrl('https://dblp.org/pid/')]
const ZHIHU: Setting = ['zhihu', asUrl('https://www.zhihu.com/people/')]
const HUGGING_FACE: Setting = ['huggingface', asUrl('https://huggingface.co/')]

/** Keys of the three templates (`_config.yml`, `_data/authors.yml`, `_data/socials.yml`). */
export const SETTING_LINKS: Readonly<Record<string, Setting>> = {
  email: ['email', (value) => `mailto:${value.replace(/^mailto:/u, '')}`],
  github: GITHUB,
  github_username: GITHUB,
  googlescholar: SCHOLAR,
  scholar_userid: SCHOLAR,
  orcid: ORCID,
  orcid_id: ORCID,
  dblp: DBLP,
  dblp_url: DBLP,
  linkedin: LINKEDIN,
  linkedin_username: LINKEDIN,
  twitter: X,
  twitter_username: X,
  x_username: X,
  zhihu: ZHIHU,
  zhihu_username: ZHIHU,
  huggingface: HUGGING_FACE,
  huggingface_username: HUGGING_FACE,
  semantic: ['semantic-scholar', asUrl('https://www.semanticscholar.org/author/')],
  semanticscholar_id: ['semantic-scholar', asUrl('https://www.semanticscholar.org/author/')],
  openreview: ['openreview', asUrl('https://openreview.net/profile?id=')],
  uri: ['homepage', asUrl('https://')],
}

/** A line that begins with the label of a way to reach the person. */
export const CONTACT =
  /^(?:home ?page|e-?mail|phone|tel|telephone|github|google scholar|address|wechat|邮箱|电话|手机|地址|主页|微信)\s*[:：]/iu
