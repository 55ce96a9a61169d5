/** Something that a text must not contain, with what to write instead. */
export interface WordRule {
  pattern: RegExp
  instead: string
  /** A text in which the rule must find something. */
  wrong: string
  /** A similar text that is in order. */
  right: string
}

/** Chinese, beside Han characters: its own punctuation. */
export const CHINESE_SIGNS: readonly WordRule[] = [
  {
    pattern:
      /\p{Script=Han}\s?[,;:!?()]|\p{Script=Han}\.(?!\w)|(?<!")[,;:!?(]\s?\p{Script=Han}|\)\p{Script=Han}/gu,
    instead: '，。；：！？（）',
    wrong: '用法: 见文档',
    right: '用法：见 docs/zh（共 3 页）',
  },
]

/** One Chinese term for each thing. */
export const CHINESE_TERMS: readonly WordRule[] = [
  rule(/共同一作|共同第一作者|共同贡献/gu, '同等贡献', '* 共同第一作者', '* 同等贡献'),
  rule(/任职/gu, '经历', '任职类动态', '经历类动态'),
  rule(/研究者|(?<!访问)学者/gu, '研究人员', '研究者的主页', '访问学者'),
  rule(/研究兴趣/gu, '研究方向', '研究兴趣', '研究方向'),
  rule(/站点/gu, '网站', '站点名称', '网站名称'),
  rule(/主机/gu, '服务器、静态托管服务', '其他主机', '其他服务器'),
  rule(/框架/gu, '内嵌页面（iframe）', '框架之外', '内嵌页面之外'),
  rule(/资料/gu, '数据文件夹、个人信息', '该文件夹不是资料', '该文件夹不是数据文件夹'),
  rule(/分享图片/gu, '分享配图', '分享图片', '分享配图'),
  rule(/例子/gu, '示例', '一个例子', '一个示例'),
  rule(/提醒/gu, '警告', '会有提醒', '会有警告'),
  rule(/改法/gu, '修改建议', '文件、行号和改法', '文件、行号和修改建议'),
  rule(/原貌/gu, '原始内容', '来源的原貌', '来源的原始内容'),
  rule(/写出(?:的|程序)/gu, '导出', '写出的字段', '导出的字段'),
  rule(/建成/gu, '构建好、已发布', '已建成网站', '已发布的网站'),
  rule(/读法/gu, '歧义', '有两种读法的日期', '有歧义的日期'),
  rule(/组织者/gu, '组织委员会成员', '组织者', '组织委员会成员'),
  rule(/拉丁字母/gu, '拼音或英文', '拉丁字母的名', '名（拼音或英文）'),
  rule(/更新版本/gu, '更高版本', '适用于更新版本', '适用于更高版本'),
  rule(/会议期刊/gu, '会议/期刊', '会议期刊', '会议/期刊'),
]

/** Words of a translation word by word, and British spelling. */
export const ENGLISH_WORDS: readonly WordRule[] = [
  rule(/\bmend(?:s|ed|ing)?\b/giu, 'fix', 'how to mend it', 'how to amend it'),
  rule(/\bcures?\b/giu, 'fix', 'file, line and cure', 'secure'),
  rule(
    /(?<!\bthere )\b(?:is|are) no (?!longer\b)/giu,
    'is not a',
    '"x" is no port',
    'There is no x',
  ),
  rule(/\bstands?\b(?! for\b)/giu, 'is, is in', 'can stand in a page', '`[]` stands for each item'),
  rule(
    /\b(?:tells|told)\b|(?<!please )\btell\b/giu,
    'report',
    'it tells why',
    'please tell the owner',
  ),
  rule(/\bbelow `?\/zh/giu, 'under /zh/', 'Chinese is below `/zh/`', 'under `/zh/`'),
  rule(/\bslips?\b/giu, 'error, typo', 'a typing slip', 'slippery'),
  rule(/\bholds\b/giu, 'contains', 'the folder holds pages', 'hold Shift'),
  rule(/\blies?\b/giu, 'is', 'what lies on it', 'underlies it'),
  rule(/\bwrong usage\b/giu, 'invalid usage', '2 wrong usage', '2 invalid usage'),
  rule(/\bnobody\b/giu, 'no one', 'nobody knows it', 'no one'),
  rule(/\bsomebody else/giu, 'another', 'is somebody else’s', 'another person’s'),
  rule(/\bin silence\b/giu, 'silently', 'lost in silence', 'silently'),
  rule(/\bthe person’s leaf\b|\bleaf\b/giu, 'sidebar, column', 'the left leaf', 'leaflet'),
  rule(
    /\bpictures? (?:for sharing|with which)/giu,
    'social-preview image',
    'pictures for sharing',
    'a picture',
  ),
  rule(/\bset off\b/giu, 'emphasized', 'chosen or set off', 'set it'),
  rule(/\bat npm\b/giu, 'on npm', 'not at npm yet', 'not on npm yet'),
  rule(
    /\b\w*(?:colour|honour|favour|behaviour|neighbour|licence|catalogue|(?:organ|recogn|normal|summar)is(?:e|ed|ing|ation))\w*\b|\b(?:labelled|centre|grey|analyse)\b/giu,
    'American spelling',
    'Colours of an organisation',
    'colors of an organization, licensed',
  ),
]

/** Further words of the same kind, for comments: there, programs and files are not persons. */
export const COMMENT_WORDS: readonly WordRule[] = [
  rule(/\bwish(?:es|ed)?\b/giu, 'request, preferred', 'the wished size', 'the preferred size'),
  rule(/\bknows\b/giu, 'has, supports, recognizes', 'a file knows its site', 'as is known'),
  rule(/\bwears?\b/giu, 'has', 'both wear one theme', 'both have one theme'),
]

function rule(pattern: RegExp, instead: string, wrong: string, right: string): WordRule {
  return { pattern, instead, wrong, right }
}

/** What the rules find in a text: what was found, and what to write instead. */
export function findWords(text: string, rules: readonly WordRule[]): string[] {
  return rules.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const around = text.slice(Math.max(0, index - 20), index + found.length + 20)
      return `${found} → ${instead}: …${around.replaceAll('\n', ' ')}…`
    }),
  )
}

/** The comments of a file in TypeScript, without code in backticks and examples; one text each. */
export function commentsOf(source: string): string[] {
  const comments = source.match(/^\s*\/\*\*?[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gmu) ?? []
  return comments.map((comment) =>
    comment
      .replace(/\*\/$/u, '')
      .replaceAll(/^\s*(?:\/\*\*?|\*|\/\/)/gmu, '')
      .replace(/@example[\s\S]*$/u, '')
      .replaceAll(/`[^`]*`/gu, '`')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  )
}

/** Markdown or a message as it is read: without code, values to be filled in, URLs of links, and marks of lists. */
export function proseOf(page: string): string {
  return page
    .replaceAll(/^( *)```.*\n[\s\S]*?^\1```$/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, '`')
    .replaceAll(/\{\{\w+\}\}/gu, '0')
    .replaceAll(/\]\([^)\n]*\)/gu, ']')
    .replaceAll(/<!--.*?-->/gu, '')
    .replaceAll(/^ *(?:\d+\.|[-*]) /gmu, '')
}
