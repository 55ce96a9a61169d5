import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { LAB } from '#core/paths/paths.ts'
import type { Locale } from '#core/schema/locale.ts'
import type { PlannedPage } from '../pages/plan-pages.ts'
import type { CompiledSite } from '#compile/compiled-site.ts'
import type { Design } from '#data/theme/design.ts'
import { drawPaper } from './paper-picture.ts'
import { describePaper, findPaperWords } from './paper-words.ts'
import {
  describePerson,
  drawPerson,
  findLabWords,
  findPersonWords,
  type Likeness,
} from './person-picture.ts'
import { openPictureStore } from './picture-store.ts'
import { createTypesetter } from './typesetter.ts'

/** The picture that a page is shared with. */
export interface SharingPicture {
  /** Site path without leading slash. */
  path: string
  /** What is on it, in words. */
  alt: string
  /** Where the PNG is. */
  file: string
}

export interface PictureCounts {
  count: number
  /** In this build; all others were kept from builds before. */
  drawn: number
  /** Pages of a person or paper whose names or title no font can write. */
  without: number
}

export interface PlannedPictures extends PictureCounts {
  /** Path of a page → its picture. */
  byPage: Map<string, SharingPicture>
}

type Drawing = { svg: string; alt: string }

interface PictureOptions {
  /** Where builds keep pictures. */
  folder: string
  design: Design
  /** Where the files of portraits are, by their paths on the site. */
  mediaFiles: ReadonlyMap<string, string>
}

/** Draws a picture for every page of a person or a paper, or finds it among those of builds before. */
export async function planPictures(
  site: CompiledSite,
  pages: readonly PlannedPage[],
  { folder, design, mediaFiles }: PictureOptions,
): Promise<PlannedPictures> {
  const draw = createDrawer(site, design, mediaFiles)
  const store = await openPictureStore(folder)
  const byPage = new Map<string, SharingPicture>()
  let without = 0

  async function plan(page: PlannedPage): Promise<void> {
    const drawing = draw(page)
    if (drawing === undefined) return
    const drawn = await drawing
    if (drawn === undefined) {
      without += 1
      return
    }
    const { name, file } = await store.store(drawn.svg)
    byPage.set(page.path, { path: `assets/og/${name}`, alt: drawn.alt, file })
  }

  // A few at a time: drawing happens on other threads, and no more drawings are in memory than are drawn.
  const atOnce = availableParallelism() * 2
  for (let at = 0; at < pages.length; at += atOnce) {
    await Promise.all(pages.slice(at, at + atOnce).map(plan))
  }
  return { byPage, without, ...(await store.close()) }
}

/** The drawing for a page; undefined at once for a page of another kind. */
function createDrawer(
  site: CompiledSite,
  { colours }: Design,
  mediaFiles: PictureOptions['mediaFiles'],
) {
  const typesetter = createTypesetter()
  const style = { typesetter, colours }
  const profiles = new Map(site.profiles.map((profile) => [profile.slug, profile]))
  const papers = new Map(
    site.papers.map((paper) => [`${paper.publication.home}/${paper.publication.id}`, paper]),
  )
  const persons = new Map<string, Promise<Drawing | undefined>>()

  async function person(slug: string, locale: Locale): Promise<Drawing | undefined> {
    const profile = profiles.get(slug)
    const words = profile && (await findPersonWords(profile, locale, typesetter))
    if (profile === undefined || words === undefined) return undefined
    const portrait = await likenessOf(profile.portrait, mediaFiles)
    return { svg: drawPerson(words, style, portrait), alt: describePerson(words) }
  }

  async function lab(locale: Locale): Promise<Drawing | undefined> {
    const words = await findLabWords(site.site, locale, typesetter)
    const logo = await likenessOf(site.site.logo, mediaFiles)
    return words && { svg: drawPerson(words, style, logo), alt: describePerson(words) }
  }

  async function paper(slug: string, id: string, locale: Locale): Promise<Drawing | undefined> {
    const [bundle, profile] = [papers.get(`${slug}/${id}`), profiles.get(slug)]
    const words = bundle && profile && (await findPaperWords(bundle, profile, locale, typesetter))
    return words && { svg: drawPaper(words, style), alt: describePaper(words) }
  }

  return ({ page, locale }: PlannedPage) => {
    if (page?.page === 'publication') return paper(page.slug, page.id, locale)
    const slug = page === undefined ? undefined : ownerOf(page, site)
    if (slug === undefined) return undefined
    const key = `${locale} ${slug}`
    const known = persons.get(key) ?? (slug === LAB ? lab(locale) : person(slug, locale))
    persons.set(key, known)
    return known
  }
}

/** Whose picture a page has: all pages of a person or a lab have one, but those of papers, which have their own. */
function ownerOf(
  page: NonNullable<PlannedPage['page']>,
  { site, lab }: CompiledSite,
): string | undefined {
  if ('slug' in page) return page.slug
  if (page.page === 'home' && site.single !== undefined) return site.single
  return lab === undefined ? undefined : LAB
}

/** As an address that contains it: a drawing that refers to a file could not be kept under a name made of its text. */
async function likenessOf(
  picture: BundlePicture | undefined,
  mediaFiles: PictureOptions['mediaFiles'],
): Promise<Likeness | undefined> {
  const file = mediaFiles.get(picture?.src.slice(1) ?? '')
  if (picture === undefined || file === undefined) return undefined
  const type = file.endsWith('.png') ? 'png' : 'jpeg'
  const data = `data:image/${type};base64,${await readFile(file, 'base64')}`
  return { data, height: Math.round((192 * picture.height) / picture.width) }
}
