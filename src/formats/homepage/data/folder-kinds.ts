import type { SectionKind } from '../text/section-kinds.ts'

/** What the pages in a folder are. */
export type FolderKind =
  | Extract<
      SectionKind,
      'news' | 'publications' | 'talks' | 'teaching' | 'projects' | 'people' | 'awards'
    >
  | 'authors'
  | 'posts'

const FOLDERS: readonly (readonly [FolderKind, RegExp])[] = [
  ['publications', /^(?:publications?|papers?|pubs?)$/iu],
  ['talks', /^(?:talks?|events?|presentations?|seminars?)$/iu],
  ['projects', /^(?:projects?|portfolio)$/iu],
  ['teaching', /^(?:teachings?|courses?)$/iu],
  ['news', /^(?:news|announcements?)$/iu],
  ['posts', /^(?:posts?|blogs?)$/iu],
  ['authors', /^authors$/iu],
  ['people', /^(?:people|members?|team|students|alumni)$/iu],
  ['awards', /^(?:awards?|honou?rs)$/iu],
]

const PAGE = /\.(?:md|markdown|mdx|qmd|rmd|html?)$/iu

/** What a page is by the folder around it; the page of the folder itself is none of what is in it. */
export function folderKindOf(path: string): FolderKind | undefined {
  if (!PAGE.test(path)) return undefined
  const folders = path.split('/').slice(0, -1)
  const isIndex = /(?:^|\/)_?index(?:[._-][\w-]+)?\.\w+$/iu.test(path)
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const name = (folders[at] ?? '').replace(/^_/u, '')
    const kind = FOLDERS.find(([, words]) => words.test(name))?.[0]
    if (kind === undefined) continue
    // `event/talk/index.md` is one of the events, and `talk/index.md` the page of all talks.
    if (!(isIndex && at === folders.length - 1)) return kind
  }
  return undefined
}

/** Examples of the templates, by their paths: nobody has written them about the owner. */
const EXAMPLES =
  /(?:^|\/)(?:posts?|blog)\/(?:getting-started|get-started|blog-with-jupyter|writing-technical-content|data-visualization|jupyter|project-management|second-brain|teach-courses)\/|(?:^|\/)events?\/example\/|(?:^|\/)slides\/example\/|(?:^|\/)(?:publications?)\/(?:conference-paper|journal-article|preprint)\/|(?:^|\/)projects?\/(?:external-project|internal-project|example|pandas|pytorch|scikit)\/|(?:^|\/)courses\/(?:hugo-blox|example|documentation)\/|_papers_template\/|(?:^|\/)authors\/(?:吳恩達|Robert Ford)\/|(?:^|\/)_portfolio\/portfolio-\d+\.(?:md|html)$|(?:^|\/)_projects\/\d+_project\.md$|(?:^|\/)_posts\/\d{4}-\d\d-\d\d-(?:blog-post-\d|future-post|formatting-and-links|images|code|comments|disqus-comments|giscus-comments|math|distill|twitter|diagrams|redirect|external-services|(?:sidebar-)?table-of-contents|tables|videos|audios|custom-blockquotes|jupyter-notebook|post-bibliography|tikzjax|chartjs|echarts|geojson-map|advanced-images|code-diff|vega-lite|pseudocode|post-citation|typograms|tabs|photo-gallery|plotly|mermaid)\.md$|(?:^|\/)_(?:publications)\/20\d\d-\d\d-\d\d-paper-title-number-\d|(?:^|\/)_talks\/20\d\d-\d\d-\d\d-(?:talk|tutorial)-\d\.md$|(?:^|\/)_teaching\/20\d\d-(?:spring|fall)-teaching-\d\.md$/iu

export function isExample(path: string): boolean {
  return EXAMPLES.test(path)
}

/** What a page is called in all languages: `content/en/publication/a/index.md` and its Chinese form are one. */
export function pairKeyOf(path: string): string {
  return path
    .replace(/\.\w+$/u, '')
    .replace(/(?:^|\/)(?:content_)?(?:zh|cn|en|zh-cn|zh_cn|zh-hans)(?=\/)/giu, '')
    .replace(/[._-](?:zh|cn|en|zh-cn|zh_cn|zh-hans)$/iu, '')
    .replace(/\/_?index$/iu, '')
    .replace(/^content_(?:zh|cn)\//iu, 'content/')
}
