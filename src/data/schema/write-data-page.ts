import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { writeBundleJson } from '../format/write-bundle-json.ts'
import { FILE_TITLES, meaningOf } from './descriptions.ts'
import { EXAMPLES } from './examples.ts'
import { FILE_SCHEMAS, SITE_KINDS, type FileKind } from './file-schemas.ts'
import { FORM_WORDS } from './form-words.ts'
import { listKeys, type Form, type Key, type NamedForm } from './list-keys.ts'

const WORDS = {
  en: {
    notice: '<!-- Written by "npm run schema"; changes here are lost. -->',
    title: '# The data',
    intro: `A site is a folder of JSON files. Nothing else is read.

- [Forms of values](#forms-of-values) are the words of the last column of each table.
- A key that is not in a table is an error; the message names the nearest key.
- \`npm run check\` names file, line, what was expected, what was found, and the cure.
- Keep \`$schema\`: editors such as VS Code then complete and underline while you write.
- The people and places of the examples do not exist.`,
    forms: '## Forms of values',
    formsHead: '| form | meaning | example |',
    keysHead: '| key | meaning | required | form |',
    list: 'list',
    listOf: (form: string) => `list: ${form}`,
    object: 'object',
    or: ' or ',
    words: ', ',
    yes: 'yes',
    fileLine: (title: string, file: string) => `${title}. File: \`${file}\``,
    dots: '`a.b` is the key `b` inside `a`; `[]` stands for each member of a list.',
  },
  zh: {
    notice: '<!-- 由 npm run schema 生成，请勿手工修改。 -->',
    title: '# 数据格式',
    intro: `一个站点就是一个存放 JSON 文件的文件夹，此外不读取任何内容。

- 各表最后一列所用的名称见[取值的写法](#取值的写法)。
- 表中没有的键会报错，并提示最接近的键名。
- \`npm run check\` 会指出文件、行号、应有的内容、实际的内容以及改法。
- 请保留 \`$schema\`：VS Code 等编辑器会据此补全和检查。
- 示例中的人物和单位均为虚构。`,
    forms: '## 取值的写法',
    formsHead: '| 写法 | 说明 | 示例 |',
    keysHead: '| 键 | 含义 | 必填 | 写法 |',
    list: '列表',
    listOf: (form: string) => `列表：${form}`,
    object: '对象',
    or: '或',
    words: '、',
    yes: '是',
    fileLine: (title: string, file: string) => `${title}。文件：\`${file}\``,
    dots: '`a.b` 指 `a` 里面的键 `b`；`[]` 指列表中的每一项。',
  },
} as const

const TREE = `\`\`\`text
data/
  site.json
  venues.json
  topics.json
  <slug>/
    profile.json
    news.json
    publications.json
    imported-from.json
\`\`\``

/** The pages on the data model, as `[path below docs/, content]`. */
export function writeDataPages(): (readonly [path: string, content: string])[] {
  return LOCALES.map((locale) => [`${locale}/data.md`, pageIn(locale)])
}

function pageIn(locale: Locale): string {
  const { notice, title, intro, dots } = WORDS[locale]
  const kinds = Object.keys(FILE_SCHEMAS) as FileKind[]
  const files = kinds.map((kind) => fileSection(kind, locale))
  const parts = [notice, title, intro, TREE, formSection(locale), dots, ...files]
  return `${parts.join('\n\n')}\n`
}

function formSection(locale: Locale): string {
  const { forms, formsHead } = WORDS[locale]
  const rows = Object.values(FORM_WORDS)
    .filter(({ name }) => name !== FORM_WORDS['as-in-file'].name)
    .map(
      ({ name, meaning, example }) => `| ${name[locale]} | ${meaning[locale]} | \`${example}\` |`,
    )
  return [forms, '', formsHead, '| --- | --- | --- |', ...rows].join('\n')
}

function fileSection(kind: FileKind, locale: Locale): string {
  const isOfSite = SITE_KINDS.some((name) => name === kind)
  const file = isOfSite ? `data/${kind}.json` : `data/<slug>/${kind}.json`
  const rows = rowsOf(kind, listKeys(kind), locale)
  return [
    `## ${kind}.json`,
    '',
    WORDS[locale].fileLine(FILE_TITLES[kind][locale], file),
    '',
    WORDS[locale].keysHead,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```json',
    writeBundleJson(kind, EXAMPLES[kind]).trimEnd(),
    '```',
  ].join('\n')
}

function rowsOf(kind: FileKind, keys: readonly Key[], locale: Locale, parent = ''): string[] {
  return keys.flatMap(({ path, required, forms }) => {
    const meaning = meaningOf(kind, path)?.[locale] ?? ''
    const name = `${parent}${path.at(-1) ?? ''}`
    const cells = [
      `\`${name}\``,
      meaning,
      required ? WORDS[locale].yes : '',
      formText(forms, locale),
    ]
    return [
      `| ${cells.join(' | ')} |`,
      ...forms.flatMap((form) => innerRows(kind, form, locale, name)),
    ]
  })
}

function innerRows(kind: FileKind, form: Form, locale: Locale, name: string): string[] {
  if ('keys' in form) return rowsOf(kind, form.keys, locale, `${name}.`)
  if (!('list' in form)) return []
  return form.list.flatMap((member) => innerRows(kind, member, locale, `${name}[]`))
}

function formText(forms: readonly Form[], locale: Locale): string {
  const { listOf, list, object, or, words } = WORDS[locale]
  const texts = forms.map((form) => {
    if ('named' in form) return nameOf(form.named, locale)
    if ('words' in form) return form.words.map((word) => `\`"${word}"\``).join(words)
    if ('keys' in form) return object
    const inside = formText(form.list, locale)
    return inside === object ? list : listOf(inside)
  })
  return [...new Set(texts)].join(or)
}

function nameOf(form: NamedForm, locale: Locale): string {
  return FORM_WORDS[form].name[locale]
}
