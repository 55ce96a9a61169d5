import mammoth from 'mammoth'
import { kindOfMarkedHeading } from '../homepage/text/heading-words.ts'
import { documentParts } from './document-parts.ts'

/** A person's name often has the style of a title, which is not the heading of a section. */
const STYLES = [
  "p[style-name='Title'] => p:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Author'] => p:fresh",
]

/** The text of a Word document as HTML: headings, lists, tables, links; or why there is none. */
export async function docxToHtml(
  bytes: Uint8Array,
): Promise<{ html: string } | 'broken' | 'too-large'> {
  const parts = documentParts(bytes)
  if (typeof parts === 'string') return parts
  const arrayBuffer = new Uint8Array(parts).buffer
  // The one name is read by Node's build, the other by the browser's.
  const input = { arrayBuffer, buffer: arrayBuffer }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    })
    return { html: linesOf(value) }
  } catch {
    return 'broken'
  }
}

/** One block per line, so that problems have a line; tabs and cells are separated as on paper. */
function linesOf(html: string): string {
  return withHeadings(withoutColumnNames(html))
    .replaceAll(LEADER, ' | ')
    .replaceAll(/<(?:p|td|th)>\t+|(?<!\t)\t+(?=<\/p>|<br)/gu, (found) => found.trim())
    .replaceAll(/\s+/gu, barForTabs)
    .replaceAll(/<\/p><\/t[dh]><t[dh]([^>]*)><p>/gu, ' | ')
    .replaceAll(/<\/?(?:table|thead|tbody|td|th)[^<>]*>/gu, '')
    .replaceAll(/<\/(?:p|h\d|li|tr|ul|ol)>/gu, '$&\n')
}

/** Dots between what an entry is and when. */
const LEADER = /(?:[.…·]\s?){4,}/gu
/** In bold letters and nothing else. */
const BOLD = /<p>(?:<strong>|<em>|<u>)+([^<>]{3,60})(?:<\/strong>|<\/em>|<\/u>)+:?<\/p>/gu

/** Many documents have no styles for headings: a paragraph in bold letters that reads like one is one. */
function withHeadings(html: string): string {
  return html.replaceAll(BOLD, (whole, text: string) => {
    const isHeading = !/[\d,:：，]/u.test(text) && kindOfMarkedHeading(text) !== undefined
    return isHeading ? `<h2>${text.trim()}</h2>` : whole
  })
}

/** Without the rows that only name the columns: those have no figures. */
function withoutColumnNames(html: string): string {
  const [before = '', ...tables] = html.split('<thead>')
  const kept = tables.map((table) => {
    const end = table.indexOf('</thead>')
    const isKept = end < 0 || /\d/u.test(table.slice(0, end))
    return isKept ? `<thead>${table}` : table.slice(end + '</thead>'.length)
  })
  return before + kept.join('')
}

/** Space with tabs in it, with a bar in place of them. */
function barForTabs(space: string): string {
  const last = space.lastIndexOf('\t')
  return last < 0 ? space : ` | ${space.slice(last + 1).replace(/^ +/u, '')}`
}
