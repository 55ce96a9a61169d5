import type { ImportFile } from '#formats/reading.ts'
import { kindOfHeading } from './text/section-kinds.ts'

const SITE_FILE = /(?:^|\/)(?:_config\.ya?ml$|_pages\/|_news\/|_publications\/|_talks\/|_data\/)/u
const PAGE = /\.(?:md|markdown|mdx|qmd|rmd|html?)$/iu
const HTML = /\.html?$/iu
const TEXT = /\.(?:txt|text)$/iu

/** True for a Jekyll folder, a page of Markdown or HTML, or a text with headings of a home page; a single .bib or .json is not one. */
export function recognizesHomepage(files: readonly ImportFile[]): boolean {
  if (
    files.some(({ path }) => SITE_FILE.test(path) && /\.(?:md|markdown|html|ya?ml)$/iu.test(path))
  )
    return true
  const [only] = files
  if (files.length !== 1 || only === undefined) return files.some(({ path }) => PAGE.test(path))
  if (TEXT.test(only.path)) return hasHeadings(only.text)
  return PAGE.test(only.path) && (!HTML.test(only.path) || hasWords(only.text))
}

function hasWords(html: string): boolean {
  return /\p{L}/u.test(html.slice(0, 200_000).replace(/<[^<>]*>/gu, ''))
}

/** Two different sections that a home page has. */
function hasHeadings(text: string): boolean {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.length < 60)
  const kinds = lines.flatMap((line) => kindOfHeading(line.replace(/^#+/u, '')) ?? [])
  return new Set(kinds).size >= 2
}
