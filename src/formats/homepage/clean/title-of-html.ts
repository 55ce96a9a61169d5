import { Parser } from 'htmlparser2'

const LONGEST_HEAD = 50_000
const LONGEST_TITLE = 300

/** The `<title>` of a page of HTML; undefined where it has none, or one that a template engine would write. */
export function titleOfHtml(html: string): string | undefined {
  const head = html.slice(0, LONGEST_HEAD)
  if (!/<title[\s>]/iu.test(head)) return undefined
  let title = ''
  let isInside = false
  let isRead = false
  const parser = new Parser(
    {
      onopentagname: (name) => {
        isInside = name === 'title' && !isRead
      },
      ontext: (text) => {
        if (isInside && title.length < LONGEST_TITLE) title += text
      },
      onclosetag: (name) => {
        isRead ||= name === 'title'
        isInside = false
      },
    },
    { decodeEntities: true },
  )
  parser.end(head)
  const words = title.replace(/\s+/gu, ' ').trim()
  return words === '' || /\{[{%]/u.test(words) ? undefined : words
}
