import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { SCHEMA_TEXTS, schemaTexts } from '#i18n/schema/schema-texts.ts'
import { LAB_FILES } from '../load/source-site.ts'
import { writeBundleJson } from '../format/write-bundle-json.ts'
import { fileTitle, meaningOf } from '../schema/descriptions.ts'
import { EXAMPLES, FORM_EXAMPLES } from './examples.ts'
import { FILE_SCHEMAS, SITE_KINDS, type FileKind } from '../schema/file-schemas.ts'
import { listKeys, type Form, type Key, type NamedForm } from './list-keys.ts'

const TREE = `\`\`\`text
data/
  site.json
  venues.json
  topics.json
  media/
  pages/<id>.{en,zh}.md
  lab/
    lab.json
    news.json
    media/
  <slug>/
    profile.json
    news.json
    publications.json
    imported-from.json
    pages/<id>.{en,zh}.md
    media/
\`\`\``

/** The pages on the data model, as `[path in docs/, content]`. */
export function writeDataPages(): (readonly [path: string, content: string])[] {
  return LOCALES.map((locale) => [`${locale}/data.md`, pageIn(locale)])
}

function pageIn(locale: Locale): string {
  const kinds = Object.keys(FILE_SCHEMAS) as FileKind[]
  const files = kinds.map((kind) => fileSection(kind, locale))
  const text = (name: string) => pageText(locale, name)
  const parts = [
    text('notice'),
    text('title'),
    text('intro'),
    TREE,
    formSection(locale),
    text('dots'),
    ...files,
  ]
  return `${parts.join('\n\n')}\n`
}

function formSection(locale: Locale): string {
  const texts = SCHEMA_TEXTS[locale]
  const rows = Object.entries(FORM_EXAMPLES).flatMap(([form, example]) => {
    const meaning = texts[`form.${form}.meaning`]
    return meaning === undefined
      ? []
      : [`| ${texts[`form.${form}`]} | ${meaning} | \`${example}\` |`]
  })
  const head = pageText(locale, 'forms-head')
  return [pageText(locale, 'forms'), '', head, '| --- | --- | --- |', ...rows].join('\n')
}

function fileSection(kind: FileKind, locale: Locale): string {
  const file = fileOf(kind)
  const rows = rowsOf(kind, listKeys(kind), locale)
  return [
    `## ${kind}.json`,
    '',
    pageText(locale, 'file-line', { title: fileTitle(kind, locale), file }),
    '',
    pageText(locale, 'keys-head'),
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```json',
    writeBundleJson(kind, EXAMPLES[kind]).trimEnd(),
    '```',
  ].join('\n')
}

function fileOf(kind: FileKind): string {
  if (kind === 'lab') return `data/${LAB_FILES.about}`
  const isOfSite = SITE_KINDS.some((name) => name === kind)
  return isOfSite ? `data/${kind}.json` : `data/<slug>/${kind}.json`
}

function rowsOf(kind: FileKind, keys: readonly Key[], locale: Locale, parent = ''): string[] {
  return keys.flatMap(({ path, required, forms }) => {
    const meaning = meaningOf(kind, path, locale) ?? ''
    const name = `${parent}${path.at(-1) ?? ''}`
    const cells = [
      `\`${name}\``,
      meaning,
      required ? pageText(locale, 'yes') : '',
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
  const text = (name: string) => pageText(locale, name)
  const texts = forms.map((form) => {
    if ('named' in form) return nameOf(form.named, locale)
    if ('words' in form) return form.words.map((word) => `\`"${word}"\``).join(text('comma'))
    if ('keys' in form) return text('object')
    const inside = formText(form.list, locale)
    return inside === text('object') ? text('list') : pageText(locale, 'list-of', { form: inside })
  })
  return [...new Set(texts)].join(text('or'))
}

function nameOf(form: NamedForm, locale: Locale): string {
  return SCHEMA_TEXTS[locale][`form.${form}`] ?? form
}

function pageText(
  locale: Locale,
  name: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return schemaTexts(locale)(`page.${name}`, values)
}
