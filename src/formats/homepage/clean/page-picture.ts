import type { PageLine, Place } from '../text/page-line.ts'

/** A picture that a page shows. */
export type PagePicture = Place & {
  src: string
  alt: string
  /** Classes and ids of the picture and of what it is in. */
  marks: string
  /** As small as a sign. */
  isSmall: boolean
}

/** `![alt](path)`, with a title or without. */
const MARKDOWN = /!\[([^\][\n]{0,300})\]\(\s{0,4}<?([^\s()<>]{1,2000})>?(?:\s[^()\n]{0,300})?\)/gu

/** Pictures in Markdown, in the order of the lines. */
export function markdownPictures(lines: readonly PageLine[]): PagePicture[] {
  return lines.flatMap(({ file, line, text }) =>
    [...text.matchAll(MARKDOWN)].map(([, alt = '', src = '']): PagePicture => {
      return { file, line, src, alt, marks: '', isSmall: false }
    }),
  )
}

/** The line without the picture, if it is a line with it. */
export function withoutPicture(line: PageLine, { src, ...at }: PagePicture): PageLine {
  if (line.line !== at.line || line.file !== at.file) return line
  const text = line.text.replaceAll(MARKDOWN, (picture: string, _alt: string, path: string) =>
    path === src ? '' : picture,
  )
  return { ...line, text }
}

/** In pixels: what is no larger is a sign beside a text. */
const SMALLEST = 64

export function isSmallPicture({ width, height }: Readonly<Record<string, string>>): boolean {
  return [width, height].some((size) => {
    const pixels = /^\s*(\d{1,5})(?:px)?\s*$/u.exec(size ?? '')?.[1]
    return pixels !== undefined && Number(pixels) <= SMALLEST
  })
}
