import { LOCALES } from '#core/schema/locale.ts'
import { isMediaPath, Picture, Video } from '#core/schema/media.ts'
import { LocalizedText } from '#core/schema/text.ts'
import { Url } from '#core/schema/url.ts'
import { type JsonPath, PAGE_TEXT } from '../validate/json-path.ts'
import { pageFile } from '../load/load-pages.ts'
import { type SourcePage, type SourceSite, walkSource } from '../load/source-site.ts'
import { textsOf } from '../load/texts-of.ts'

/** A place in the data that names a file of a folder `media`. */
export type NamedMedia = {
  /** The JSON file, and where in it the name is. */
  file: string
  path: JsonPath
  /** As it is written: `media/portrait.jpg`. */
  name: string
  /** From the data folder: `ru-peng/media/portrait.jpg`. */
  media: string
} & ({ as: 'picture'; picture: Picture } | { as: 'video' | 'file' })

/** Targets of `[text](media/cv.pdf)`, also in angle brackets, which a name with a space needs. */
const MARKDOWN_LINK = /\]\((?:<(media\/[^<>\n?#]+)|(media\/[^\s()<>?#]+))/gu

/** All places that name a file of a folder `media`, in the order of the data. */
export function namedMedia(source: SourceSite): NamedMedia[] {
  const named: NamedMedia[] = []
  walkSource(source, (schema, value, file, path) => {
    const place = (name: string, at: JsonPath) => {
      return { file, path: [...path, ...at], name, media: besideFile(file, name) }
    }
    if (schema === Picture) {
      const picture = value as Picture
      named.push({ ...place(picture.src, ['src']), as: 'picture', picture })
    } else if (schema === Video) {
      const { src } = value as Video
      if (src !== undefined) named.push({ ...place(src, ['src']), as: 'video' })
    } else if (schema === Url) {
      if (isMediaPath(String(value))) named.push({ ...place(String(value), []), as: 'file' })
    } else if (schema === LocalizedText) {
      for (const { text, at } of textsOf(value))
        for (const name of linkedMedia(text)) named.push({ ...place(name, at), as: 'file' })
    }
  })
  return [...named, ...source.pages.flatMap(mediaOfPage)]
}

/** The folder of a page is that of the researcher, or of the site. */
function mediaOfPage(page: SourcePage): NamedMedia[] {
  const folder = page.slug === undefined ? '' : `${page.slug}/`
  return LOCALES.flatMap((locale) =>
    (page.sides[locale]?.media ?? []).map(({ name, line, picture }): NamedMedia => {
      const place = { file: pageFile(page, locale), path: [PAGE_TEXT, line], name }
      const media = folder + name
      return picture === undefined
        ? { ...place, media, as: 'file' }
        : { ...place, media, as: 'picture', picture }
    }),
  )
}

/** The address of a file on the site, without the base path. */
export function mediaAddress(media: string): string {
  return `/${media.split('/').map(encodeURIComponent).join('/')}`
}

/** The Markdown with the addresses of files in place of their names. */
export function withMediaLinks(markdown: string, file: string): string {
  return markdown.replaceAll(MARKDOWN_LINK, (link, quoted?: string, plain?: string) => {
    const name = decoded(quoted ?? plain ?? '')
    if (!isMediaPath(name)) return link
    return link.slice(0, link.indexOf('media/')) + mediaAddress(besideFile(file, name))
  })
}

function linkedMedia(markdown: string): string[] {
  const links = [...markdown.matchAll(MARKDOWN_LINK)]
  return links.map(([, quoted, plain]) => decoded(quoted ?? plain ?? '')).filter(isMediaPath)
}

/** A space may be written as `%20`. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The folder `media` is beside the JSON file. */
function besideFile(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}
