import { Cite } from '@citation-js/core'
import { parse } from '@retorquere/bibtex-parser'
import * as v from 'valibot'
import type { CslItem, CslName } from '#formats/csl-json/csl-item.ts'
import { hasHan } from '#core/text/language-of.ts'
import '@citation-js/plugin-bibtex'

/** What an entry says, whoever reads it. Names are `family|given|suffix`; what is whole has no bar. */
interface ReadEntry {
  key: string
  title: string
  authors: string[]
  date: number[]
  pages: string
  doi: string
  url: string
}

/** What readers should find for an item: a Chinese name is written as a whole, a day is not written in BibTeX. */
export function expectedEntry(item: CslItem): ReadEntry {
  return {
    key: item.id,
    title: item.title,
    authors: item.author.map(nameOf),
    date: item.issued?.['date-parts'][0].slice(0, 2) ?? [],
    pages: item.page ?? '',
    doi: item.DOI ?? '',
    url: item.URL ?? '',
  }
}

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal
  if (hasHan(name.family)) return name.family + (name.given ?? '')
  return joinName(name.family, name.given, name.suffix)
}

export function readWithRetorquere(text: string): ReadEntry[] {
  const { entries, errors } = parse(text, { sentenceCase: false })
  if (errors.length > 0) throw new Error(errors.map(({ error }) => error).join('\n'))
  return entries.map(({ key, fields }) => ({
    key,
    title: plain(fields['title'] ?? ''),
    authors: (fields.author ?? []).map((name) =>
      joinName(
        [name.prefix, name.lastName ?? name.name].filter(Boolean).join(' '),
        name.firstName,
        name.suffix,
      ),
    ),
    date: [fields['year'], fields['month']].flatMap((part) => (part ? Number(part) : [])),
    pages: (fields['pages'] ?? '').replaceAll('–', '-'),
    doi: fields['doi'] ?? '',
    url: fields['url'] ?? '',
  }))
}

const CitationJsItem = v.object({
  id: v.string(),
  title: v.string(),
  author: v.optional(
    v.array(
      v.object({
        family: v.optional(v.string()),
        given: v.optional(v.string()),
        suffix: v.optional(v.string()),
        'non-dropping-particle': v.optional(v.string()),
      }),
    ),
    [],
  ),
  issued: v.optional(v.object({ 'date-parts': v.tuple([v.array(v.number())]) })),
  page: v.optional(v.string(), ''),
  DOI: v.optional(v.string(), ''),
  URL: v.optional(v.string(), ''),
})

export function readWithCitationJs(text: string): ReadEntry[] {
  return v.parse(v.array(CitationJsItem), new Cite(text).data).map((item) => ({
    key: item.id,
    title: plain(item.title),
    authors: item.author.map((name) =>
      joinName(
        [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
        name.given,
        name.suffix,
      ),
    ),
    date: item.issued?.['date-parts'][0] ?? [],
    pages: item.page,
    doi: item.DOI,
    url: item.URL,
  }))
}

function joinName(family: string, given = '', suffix = ''): string {
  return [family, given, suffix].filter((part) => part !== '').join('|')
}

/** Readers give titles as HTML. */
function plain(html: string): string {
  return html
    .replaceAll(/<\/?(?:span|i|b|sup|sub)\b[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
