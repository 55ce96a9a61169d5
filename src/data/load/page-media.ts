import { isMediaPath, type Picture } from '#core/schema/media.ts'

/** A file of the folder `media` that the Markdown of a page names. */
export interface PageMedia {
  /** Without the `../` that editors need: `media/river.jpg`. */
  name: string
  /** From the first line of the text, which is 0. */
  line: number
  /** For a picture. */
  picture?: Picture
}

/** A picture that cannot be one: without a description, or not a file in `media`. */
export interface BrokenPicture {
  code: 'page-alt' | 'media-path'
  found: string
  line: number
}

/** The end of `![alt](target)` and `[text](target)`, also with angle brackets and a title. */
const TARGET = /\]\((?:<(?<quoted>[^<>\n]*)>|(?<plain>[^\s()<>]+))(?:[ \t]+"[^"\n]*")?\)/gu
/** A longer text in brackets is not a label. */
const LONGEST_LABEL = 1_000
const FENCE = /^ {0,3}(?:`{3}|~{3})/u

/** What the Markdown of a page names in `media`, in its order; code is left out. */
export function readPageMedia(text: string): { media: PageMedia[]; broken: BrokenPicture[] } {
  const media: PageMedia[] = []
  const broken: BrokenPicture[] = []
  let isCode = false
  for (const [line, row] of text.split('\n').entries()) {
    if (FENCE.test(row)) isCode = !isCode
    if (isCode) continue
    for (const { index, groups = {} } of row.matchAll(TARGET)) {
      const { isPicture, label } = labelBefore(row, index)
      const target = groups['quoted'] ?? groups['plain'] ?? ''
      const name = mediaName(target)
      const alt = label.replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, '').trim()
      if (!isPicture) {
        if (isMediaPath(name)) media.push({ name, line })
      } else if (!isMediaPath(name)) broken.push({ code: 'media-path', found: target, line })
      else {
        if (alt === '') broken.push({ code: 'page-alt', found: target, line })
        media.push({ name, line, picture: { src: name, alt } })
      }
    }
  }
  return { media, broken }
}

/** The page with the addresses on the site in place of the names of files that links lead to. */
export function withPageLinks(text: string, addressOf: (name: string) => string): string {
  return text.replaceAll(
    TARGET,
    (found: string, quoted: string | undefined, plain: string | undefined, index: number) => {
      const target = quoted ?? plain ?? ''
      const [path = ''] = target.split(/[?#]/u)
      const name = mediaName(path)
      if (!isMediaPath(name) || labelBefore(text, index).isPicture) return found
      return found.replace(path, () => addressOf(name))
    },
  )
}

/** The words in the brackets that end here; brackets within them are in pairs, or escaped. */
function labelBefore(text: string, end: number): { label: string; isPicture: boolean } {
  let open = 0
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_LABEL); at--) {
    const sign = text[at - 1] === '\\' ? '' : text[at]
    if (sign === ']') open += 1
    if (sign !== '[') continue
    if (open === 0) return { label: text.slice(at + 1, end), isPicture: text[at - 1] === '!' }
    open -= 1
  }
  return { label: '', isPicture: false }
}

/** A file as the page names it, without what follows it in an address; a space may be `%20`. */
export function mediaName(target: string): string {
  const [path = ''] = target.split(/[?#]/u)
  const name = path.replace(/^\.\.\/(?=media\/)/u, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
